import { once } from './once.ts'

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
  readonly signs: readonly RedFlag[]
}

/** One sign. `text` is a message key; `id` is what an answer is stored under, where it is asked for. */
export interface RedFlag {
  readonly id: string
  readonly text: string
  readonly sources: readonly string[]
}

const sign = (level: RedFlags['level'], name: string, ...sources: readonly string[]): RedFlag => ({
  id: `sign-${name}`,
  text: `ui_red_flag_${level}_${name}`,
  sources,
})

/** Red flags, the most urgent first. A safety net, not a test: someone who is unsure should ask. */
export const redFlags = once(function all(): readonly RedFlags[] {
  return [
    {
      level: 'now',
      title: 'ui_red_flag_now_title',
      act: 'ui_red_flag_now_act',
      signs: [
        sign('now', 'saddle', 'S123', 'S124'),
        sign('now', 'chest', 'S122', 'M31'),
        sign('now', 'headache', 'S126'),
        sign('now', 'stroke', 'S66', 'S104', 'M30'),
        sign('now', 'fall', 'S123', 'S127'),
      ],
    },
    {
      level: 'today',
      title: 'ui_red_flag_today_title',
      act: 'ui_red_flag_today_act',
      signs: [sign('today', 'leg', 'S122'), sign('today', 'fever', 'S123', 'S127'), sign('today', 'pregnancy', 'M29')],
    },
    {
      level: 'days',
      title: 'ui_red_flag_days_title',
      act: 'ui_red_flag_days_act',
      signs: [sign('days', 'night', 'S123', 'S127'), sign('days', 'hands', 'M32', 'S125')],
    },
    {
      level: 'soon',
      title: 'ui_red_flag_soon_title',
      act: 'ui_red_flag_soon_act',
      signs: [sign('soon', 'lasting', 'S125', 'S127')],
    },
  ]
})

/**
 * The signs that the screen asks for: any of them ends sessions until it is gone. What is only worth an appointment
 * soon (pain that lasts) is told and not asked: it is the very thing that gentle movement is tried for.
 */
export const askedFlags = once((): readonly RedFlag[] =>
  redFlags().flatMap(({ level, signs }) => (level === 'soon' ? [] : signs)),
)
