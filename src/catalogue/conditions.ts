import { once } from './once.ts'
import { areas as everywhere, type Area, type ConditionTag } from './types.ts'

/** A condition that rules movements out or changes them, as a person is asked for it. All texts are message keys. */
export interface Condition {
  readonly tag: ConditionTag
  /** A word or two, to stand before what a movement changes for it. */
  readonly name: string
  /** What a person ticks; `null` where a row about massage asks for the same. */
  readonly ask: string | null
  /** What it changes, in short; the movements say the rest. */
  readonly rule: string
  /** It holds for an area of the body, which is asked along with it. */
  readonly asksArea: boolean
  /** Reference keys. */
  readonly sources: readonly string[]
  /** The rule, or a part of it, is ours, on the safe side of the sources. */
  readonly ours: boolean
}

interface Facts extends Partial<Pick<Condition, 'asksArea' | 'ours'>>, Pick<Condition, 'sources'> {
  /** A row about massage asks for it. */
  readonly byMassage?: boolean
}

function condition(
  tag: ConditionTag,
  { asksArea = false, ours = false, byMassage = false, sources }: Facts,
): Condition {
  const key = `ui_condition_${tag.replaceAll('-', '_')}`
  return {
    tag,
    name: `${key}_name`,
    ask: byMassage ? null : `${key}_ask`,
    rule: `${key}_rule`,
    asksArea,
    sources,
    ours,
  }
}

/** Every condition that the movements know of, in the order asked: injury, neck to feet, heart and eyes, the whole body. */
export const conditions = once(function all(): readonly Condition[] {
  return [
    condition('recent-injury', { sources: ['M28'], ours: true, asksArea: true }),
    condition('neck-nerve', { sources: ['M12'], ours: true }),
    condition('dizzy-vascular', { sources: ['S66'], ours: true }),
    condition('neck-unstable', { byMassage: true, sources: ['M28'], ours: true }),
    condition('shoulder-pain', { sources: ['S70'] }),
    condition('shoulder-unstable', { sources: ['M28'], ours: true }),
    condition('elbow-tendon', { sources: [], ours: true }),
    condition('wrist-nerve', { sources: ['S49'] }),
    condition('acute-disc', { sources: ['M13'] }),
    condition('extension-pain', { sources: ['M13'] }),
    condition('pelvic-girdle', { sources: ['M10'], ours: true }),
    condition('hip-surgery', { sources: ['S67', 'M15'] }),
    condition('knee-problem', { sources: [], ours: true }),
    condition('poor-balance', { sources: [], ours: true }),
    condition('dvt', { byMassage: true, sources: ['S122'], ours: true }),
    condition('heart-bp', { byMassage: true, sources: ['M14'] }),
    condition('head-down', { sources: ['M14'] }),
    condition('eye-surgery', { sources: [], ours: true }),
    condition('osteoporosis', { byMassage: true, sources: ['S64', 'S65', 'M11'] }),
    condition('hypermobile', { sources: ['S68'] }),
    condition('arthritis-flare', { byMassage: true, sources: ['M28'] }),
    condition('pregnancy', { byMassage: true, sources: ['S69', 'M10'] }),
  ]
})

/** A condition that is asked for the movements' sake alone. */
export interface AskedCondition {
  readonly id: ConditionTag
  readonly ask: string
  readonly areas: readonly Area[]
  readonly sources: readonly string[]
}

/** The conditions that no row about massage asks for. */
export const askedConditions = once((): readonly AskedCondition[] =>
  conditions().flatMap(({ tag, ask, asksArea, sources }) =>
    ask === null ? [] : [{ id: tag, ask, areas: asksArea ? everywhere : [], sources }],
  ),
)
