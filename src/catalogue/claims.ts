/**
 * How well a claim stands. `supported`: several trials or a guideline point the same way. `weak`: small, short or
 * uncertain. `unsupported`: no usable evidence, or evidence against.
 */
export type Grade = 'supported' | 'weak' | 'unsupported'

/** A claim often made for massage, how well it stands as it is made, and what may fairly be said. Message keys. */
export interface Claim {
  readonly id: string
  readonly grade: Grade
  readonly claim: string
  readonly say: string
  /** Reference keys. */
  readonly sources: readonly string[]
}

const claim = (grade: Grade, id: string, ...sources: readonly string[]): Claim => ({
  id,
  grade,
  claim: `ui_claim_${id.replaceAll('-', '_')}_is`,
  say: `ui_claim_${id.replaceAll('-', '_')}_say`,
  sources,
})

/** The best supported first. */
export const grades: readonly Grade[] = ['supported', 'weak', 'unsupported']

/** Every claim, in the order that reads best. */
export const claims: readonly Claim[] = [
  claim('supported', 'calm', 'S108'),
  claim('supported', 'plan', 'M19', 'S83'),
  claim('supported', 'pressure', 'S86'),
  claim('supported', 'consult', 'S86', 'S95', 'S100'),
  claim('weak', 'sitting-aches', 'S73', 'S71', 'S78', 'M16'),
  claim('weak', 'flexibility', 'S110'),
  claim('weak', 'joint-range', 'S110'),
  claim('weak', 'arthritis', 'S75', 'S76'),
  claim('weak', 'lower-pressure', 'S111', 'S112', 'S113'),
  claim('weak', 'high-pressure', 'S111', 'S112', 'S113'),
  claim('weak', 'sleep', 'S114', 'S115', 'S116'),
  claim('weak', 'insomnia', 'S114', 'S115'),
  claim('weak', 'mood', 'S121', 'S108'),
  claim('weak', 'anxiety', 'S108'),
  claim('weak', 'wellbeing', 'S108'),
  claim('weak', 'injuries', 'S110'),
  claim('weak', 'headaches', 'S84'),
  claim('weak', 'fibromyalgia', 'S116'),
  claim('weak', 'trigger-points', 'S79'),
  claim('weak', 'digestion', 'M25'),
  claim('weak', 'painkillers', 'M27'),
  claim('unsupported', 'cure', 'S77', 'S79'),
  claim('unsupported', 'circulation', 'S117', 'S118', 'S119'),
  claim('unsupported', 'tissue', 'S117', 'S118'),
  claim('unsupported', 'nerves'),
  claim('unsupported', 'immunity', 'S109'),
  claim('unsupported', 'low-immunity', 'S109'),
  claim('unsupported', 'sport', 'S110'),
  claim('unsupported', 'weight', 'S120'),
  claim('unsupported', 'interval', 'S71', 'S74', 'S107'),
  claim('unsupported', 'only-benefits', 'S85'),
]
