import type { ConditionTag } from './types.ts'

/** A condition that rules movements out or changes them, as a person is asked for it. All texts are message keys. */
export interface Condition {
  readonly tag: ConditionTag
  /** A word or two, to stand before what a movement changes for it. */
  readonly name: string
  /** Yes means that it applies. */
  readonly ask: string
  /** What it changes, in short; the movements say the rest. */
  readonly rule: string
  /** It holds for an area of the body, which is asked along with it. */
  readonly asksArea: boolean
  /** Reference keys. */
  readonly sources: readonly string[]
  /** The rule, or a part of it, is ours, on the safe side of the sources. */
  readonly ours: boolean
}

type Facts = Partial<Pick<Condition, 'asksArea' | 'ours'>> & Pick<Condition, 'sources'>

function condition(tag: ConditionTag, { asksArea = false, ours = false, sources }: Facts): Condition {
  const key = `ui_condition_${tag.replaceAll('-', '_')}`
  return { tag, name: `${key}_name`, ask: `${key}_ask`, rule: `${key}_rule`, asksArea, sources, ours }
}

/** Every condition that the movements know of, in the order asked: injury, neck to feet, heart and eyes, the whole body. */
export const conditions: readonly Condition[] = [
  condition('recent-injury', { sources: ['M28'], ours: true, asksArea: true }),
  condition('neck-nerve', { sources: ['M12'], ours: true }),
  condition('dizzy-vascular', { sources: ['S66'], ours: true }),
  condition('neck-unstable', { sources: ['M28'], ours: true }),
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
  condition('dvt', { sources: ['S122'], ours: true }),
  condition('heart-bp', { sources: ['M14'] }),
  condition('head-down', { sources: ['M14'] }),
  condition('eye-surgery', { sources: [], ours: true }),
  condition('osteoporosis', { sources: ['S64', 'S65', 'M11'] }),
  condition('hypermobile', { sources: ['S68'] }),
  condition('arthritis-flare', { sources: ['M28'] }),
  condition('pregnancy', { sources: ['S69', 'M10'] }),
]

/** All condition tags, in the order in which they are asked. */
export const conditionTags: readonly ConditionTag[] = conditions.map(({ tag }) => tag)
