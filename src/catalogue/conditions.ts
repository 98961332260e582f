import { areas as everywhere, type Area, type ConditionTag } from './types.ts'

/** A condition that changes movements and that no row about massage covers: it is asked for their sake alone. */
export interface Condition {
  readonly id: ConditionTag
  /** What a person ticks: a message key. */
  readonly ask: string
  readonly areas: readonly Area[]
  readonly sources: readonly string[]
}

const condition = (id: ConditionTag, sources: readonly string[], areas: readonly Area[] = []): Condition => ({
  id,
  ask: `ui_condition_${id.replaceAll('-', '_')}`,
  areas,
  sources,
})

/** In the order they are asked, from the neck down. */
export const conditions: readonly Condition[] = [
  condition('recent-injury', ['M28'], everywhere),
  condition('neck-nerve', ['M12']),
  condition('dizzy-vascular', ['S66']),
  condition('shoulder-pain', ['S70']),
  condition('shoulder-unstable', ['M28']),
  condition('elbow-tendon', []),
  condition('wrist-nerve', ['S49']),
  condition('acute-disc', ['M13']),
  condition('extension-pain', ['M13']),
  condition('pelvic-girdle', ['M10']),
  condition('hip-surgery', ['S67', 'M15']),
  condition('knee-problem', []),
  condition('hypermobile', ['S68']),
  condition('poor-balance', []),
  condition('head-down', ['M14']),
  condition('eye-surgery', []),
]
