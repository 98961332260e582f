import { once } from './once.ts'
import { areas as everywhere, type Area, type ConditionTag } from './types.ts'

/**
 * `hold`: do not book until a health professional has cleared it. `ask`: get advice first and tell the therapist.
 * `area`: massage elsewhere may be fine; keep off this spot.
 */
export type Tier = 'hold' | 'ask' | 'area'

/** The parts of the screen, in the order they are asked. */
export type ScreenGroup = 'signs' | 'now' | 'blood' | 'bones' | 'skin' | 'pregnancy' | 'other' | 'moves'

/** A reason to wait with massage, to ask first, or to keep off a spot. Its words are message keys. */
export interface Contraindication {
  readonly id: string
  readonly tier: Tier
  readonly group: Exclude<ScreenGroup, 'signs' | 'moves'>
  /** What a person ticks, and its name on a list. */
  readonly ask: string
  readonly why: string
  readonly act: string
  /** What "yes" or "not sure" means for the choice of movements. */
  readonly tags: readonly ConditionTag[]
  /** Where it may be; empty where there is no place to ask for. */
  readonly areas: readonly Area[]
  /** The place named is hurt: no movement may load it until a professional has said so. */
  readonly injures: boolean
  /** What a place means further: a new joint keeps its rule for good. */
  readonly tagsAt: Partial<Record<Area, ConditionTag>>
  /** While it stands and nobody has been asked, there is no session at all. */
  readonly stops: boolean
  /** Reference keys. */
  readonly sources: readonly string[]
}

type Facts = Pick<Contraindication, 'id' | 'group' | 'sources'> &
  Partial<Pick<Contraindication, 'tags' | 'areas' | 'injures' | 'tagsAt' | 'stops'>>

/** Completes the rows of a tier with their message keys: `ui_risk_<id>_ask`, `_why` and `_act`, dashes as underscores. */
const rows = (tier: Tier, facts: readonly Facts[]): readonly Contraindication[] =>
  facts.map((each) => {
    const key = each.id.replaceAll('-', '_')
    return {
      tags: [],
      areas: [],
      injures: false,
      tagsAt: {},
      stops: false,
      ...each,
      tier,
      ask: `ui_risk_${key}_ask`,
      why: `ui_risk_${key}_why`,
      act: `ui_risk_${key}_act`,
    }
  })

const limbs: readonly Area[] = ['shoulders', 'elbows', 'wrists-hands', 'hips-thighs', 'knees', 'ankles-feet']
const legs: readonly Area[] = ['hips-thighs', 'knees', 'ankles-feet']

/** Wait: the whole body. */
export const holds = once(function rowsOf() {
  return rows('hold', [
    { id: 'clot', group: 'blood', tags: ['dvt'], stops: true, sources: ['S86', 'S98', 'S99'] },
    { id: 'fever', group: 'now', sources: ['S87', 'S90'] },
    { id: 'contagious-skin', group: 'skin', sources: ['S91', 'S90'] },
    { id: 'low-platelets', group: 'blood', sources: ['S86', 'S101', 'S96'] },
    { id: 'bleeding', group: 'blood', sources: ['S86', 'S88'] },
    { id: 'blood-thinner', group: 'blood', sources: ['S88'] },
    { id: 'fracture', group: 'bones', tags: ['recent-injury'], areas: everywhere, injures: true, sources: ['S86'] },
    { id: 'severe-osteoporosis', group: 'bones', tags: ['osteoporosis'], sources: ['S86'] },
    { id: 'unexplained', group: 'now', sources: ['S86'] },
    { id: 'heart-acute', group: 'blood', tags: ['heart-bp', 'dizzy-vascular'], sources: ['S91', 'M28'] },
    { id: 'blood-pressure', group: 'blood', tags: ['heart-bp'], sources: ['S89', 'S90'] },
    // Signs of pre-eclampsia and of a pressed nerve are red flags as well.
    {
      id: 'pregnancy-urgent',
      group: 'pregnancy',
      tags: ['pregnancy', 'heart-bp'],
      stops: true,
      sources: ['S100', 'M29'],
    },
    { id: 'influence', group: 'now', sources: ['S90', 'S89'] },
    { id: 'disc-nerve', group: 'now', tags: ['acute-disc'], stops: true, sources: ['S124'] },
    { id: 'aneurysm', group: 'blood', tags: ['heart-bp'], sources: ['M28'] },
  ])
})

/** Ask first: adapted massage may be fine. */
export const asks = once(function rowsOf() {
  return rows('ask', [
    { id: 'pregnancy', group: 'pregnancy', tags: ['pregnancy'], sources: ['S100', 'S98'] },
    { id: 'cancer', group: 'other', sources: ['S95', 'S97', 'S89'] },
    { id: 'clot-history', group: 'blood', tags: ['dvt'], sources: ['S99', 'S98'] },
    { id: 'heart-stable', group: 'blood', tags: ['heart-bp'], sources: ['S102', 'S89'] },
    { id: 'epilepsy', group: 'other', sources: ['S90'] },
    { id: 'kidney', group: 'other', sources: ['M28'] },
    { id: 'liver', group: 'other', sources: ['S101'] },
    { id: 'diabetes', group: 'other', sources: ['S89', 'S87'] },
    { id: 'numbness', group: 'bones', sources: ['S93'] },
    { id: 'osteoporosis', group: 'bones', tags: ['osteoporosis'], sources: ['S89', 'S87'] },
    { id: 'flare', group: 'bones', tags: ['arthritis-flare'], sources: ['S94', 'S93'] },
    {
      id: 'surgery',
      group: 'bones',
      tags: ['recent-injury'],
      areas: everywhere,
      injures: true,
      tagsAt: { 'hips-thighs': 'hip-surgery', knees: 'knee-problem' },
      sources: ['S91', 'S89'],
    },
    { id: 'lungs', group: 'other', sources: ['S89'] },
    { id: 'touch', group: 'other', sources: ['S89', 'S94'] },
    { id: 'immune', group: 'other', sources: ['M28'] },
    { id: 'neck-spine', group: 'bones', tags: ['neck-unstable', 'dizzy-vascular'], sources: ['S85', 'S66'] },
    { id: 'carotid', group: 'blood', tags: ['dizzy-vascular'], sources: ['S105'] },
    { id: 'under-16', group: 'other', sources: [] },
  ])
})

/** Keep off: elsewhere may be fine. */
export const keepOffs = once(function rowsOf() {
  return rows('area', [
    { id: 'wounds', group: 'skin', areas: everywhere, sources: ['S86', 'S90'] },
    {
      id: 'sprain',
      group: 'bones',
      tags: ['recent-injury'],
      areas: everywhere,
      injures: true,
      sources: ['S90', 'S87', 'M28'],
    },
    { id: 'veins', group: 'blood', areas: legs, sources: ['S90', 'S93'] },
    { id: 'lump', group: 'skin', areas: everywhere, sources: ['S90'] },
    { id: 'skin', group: 'skin', areas: everywhere, sources: ['S90', 'S91'] },
    { id: 'hernia', group: 'other', areas: ['lower-back', 'hips-thighs'], sources: ['S93'] },
    { id: 'implants', group: 'other', areas: everywhere, sources: ['S102'] },
    { id: 'injection', group: 'skin', areas: everywhere, sources: ['S95', 'M28'] },
    { id: 'lymph', group: 'other', areas: limbs, sources: ['S97'] },
    { id: 'shallow', group: 'other', sources: ['M28', 'S103'] },
    { id: 'belly', group: 'other', sources: ['M28'] },
    { id: 'allergy', group: 'skin', sources: ['S86'] },
  ])
})

/** Every row, the gravest first. */
export const contraindications = once((): readonly Contraindication[] => [...holds(), ...asks(), ...keepOffs()])
