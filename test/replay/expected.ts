import type { Told, ToldNudge, ToldSpan } from './replay.ts'

/** What a day should look like; a span or nudge may carry how far off it may be, in seconds. */
export interface Expected {
  readonly spans: readonly (ToldSpan & { readonly within?: number })[]
  readonly nudges: readonly (Omit<ToldNudge, 'silent'> & { readonly silent?: boolean; readonly within?: number })[]
  readonly now?: Partial<Told['now']>
  readonly startsAtMost?: number
  readonly diskWritesAtMost?: number
  /** Seconds that a boundary may be off; 2 unless told. */
  readonly tolerance?: number
}

const nudgeToleranceSec = 5

/** What differs between a day as it was told and as it should be, in words; empty when nothing does. */
export function differences(told: Told, expected: Expected): string[] {
  const { tolerance = 2 } = expected
  const found: string[] = []
  const differ = (what: string, is: unknown, should: unknown) => {
    found.push(`${what}: ${JSON.stringify(is)} instead of ${JSON.stringify(should)}`)
  }
  if (told.spans.length !== expected.spans.length) differ('spans', told.spans, expected.spans)
  else
    expected.spans.forEach(({ within = tolerance, ...should }, i) => {
      const is = told.spans[i]
      if (!is || !near(is.from, should.from, within) || !near(is.to, should.to, within) || !sameKind(is, should))
        differ(`span ${i}`, is, should)
    })
  if (told.nudges.length !== expected.nudges.length) differ('nudges', told.nudges, expected.nudges)
  else
    expected.nudges.forEach(({ within = nudgeToleranceSec, ...should }, i) => {
      const is = told.nudges[i]
      const alike = is?.kind === should.kind && is.silent === (should.silent ?? false)
      if (!is || !alike || !near(is.at, should.at, within)) differ(`nudge ${i}`, is, should)
    })
  const { now } = expected
  if (now?.kind !== undefined && now.kind !== told.now.kind) differ('now', told.now, now)
  for (const clock of ['sittingMin', 'stretchMin'] as const)
    if (now?.[clock] !== undefined && !near(told.now[clock], now[clock], tolerance / 60))
      differ(`now.${clock}`, told.now[clock], now[clock])
  for (const [count, most] of [
    ['starts', expected.startsAtMost],
    ['diskWrites', expected.diskWritesAtMost],
  ] as const)
    if (most !== undefined && told[count] > most) differ(count, told[count], `at most ${most}`)
  return found
}

function near(is: number, should: number, within: number): boolean {
  return Math.abs(is - should) <= within + 1e-9
}

function sameKind(is: ToldSpan, should: ToldSpan): boolean {
  return is.kind === should.kind && is.break === should.break && (should.why === undefined || is.why === should.why)
}
