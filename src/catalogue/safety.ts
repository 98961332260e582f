/** When to stop a movement at once; message keys, in the order they are shown. */
export const stopRule = {
  title: 'ui_stop_rule_title',
  signs: [
    'ui_stop_rule_pain',
    'ui_stop_rule_numb',
    'ui_stop_rule_dizzy',
    'ui_stop_rule_chest',
    'ui_stop_rule_new_pain',
  ],
  after: 'ui_stop_rule_after',
} as const

/** Signs that want help, and how soon: `act` says what to do. */
export interface RedFlags {
  readonly level: 'now' | 'today' | 'days' | 'soon'
  readonly title: string
  readonly act: string
  readonly signs: readonly { readonly text: string; readonly sources: readonly string[] }[]
}

/** Red flags, the most urgent first. A safety net, not a test: someone who is unsure should ask. */
export const redFlags: readonly RedFlags[] = [
  {
    level: 'now',
    title: 'ui_red_flag_now_title',
    act: 'ui_red_flag_now_act',
    signs: [
      { text: 'ui_red_flag_now_saddle', sources: ['S123', 'S124'] },
      { text: 'ui_red_flag_now_chest', sources: ['S122', 'M31'] },
      { text: 'ui_red_flag_now_headache', sources: ['S126'] },
      { text: 'ui_red_flag_now_stroke', sources: ['S66', 'S104', 'M30'] },
      { text: 'ui_red_flag_now_fall', sources: ['S123', 'S127'] },
    ],
  },
  {
    level: 'today',
    title: 'ui_red_flag_today_title',
    act: 'ui_red_flag_today_act',
    signs: [
      { text: 'ui_red_flag_today_leg', sources: ['S122'] },
      { text: 'ui_red_flag_today_fever', sources: ['S123', 'S127'] },
      { text: 'ui_red_flag_today_pregnancy', sources: ['M29'] },
    ],
  },
  {
    level: 'days',
    title: 'ui_red_flag_days_title',
    act: 'ui_red_flag_days_act',
    signs: [
      { text: 'ui_red_flag_days_night', sources: ['S123', 'S127'] },
      { text: 'ui_red_flag_days_hands', sources: ['M32', 'S125'] },
    ],
  },
  {
    level: 'soon',
    title: 'ui_red_flag_soon_title',
    act: 'ui_red_flag_soon_act',
    signs: [{ text: 'ui_red_flag_soon_lasting', sources: ['S125', 'S127'] }],
  },
]
