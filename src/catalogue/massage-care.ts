/** After a massage, signs to have looked at; the red flags hold besides. */
export const afterMassage = {
  usual: 'ui_after_massage_usual',
  act: 'ui_after_massage_act',
  signs: ['ui_after_massage_worse', 'ui_after_massage_numb', 'ui_after_massage_headache', 'ui_after_massage_leg'],
  sources: ['S86', 'S76', 'M18'],
} as const

/** What keeps massaging oneself safe. */
export const selfMassage = {
  rules: [
    'ui_self_massage_hold',
    'ui_self_massage_where',
    'ui_self_massage_neck',
    'ui_self_massage_devices',
    'ui_self_massage_time',
    'ui_self_massage_hurt',
  ],
  sources: ['S104', 'S105', 'M28'],
} as const
