import { describe, expect, it } from 'vitest'
import { movement, movements } from '../../src/catalogue/index.ts'
import type { Movement } from '../../src/catalogue/types.ts'
import { leastSec, wholeSec } from '../../src/core/dose.ts'
import { phaseAt, plan } from '../../src/core/timeline.ts'

const made = (id: string, dose: Movement['dose'], type: Movement['type'] = ['stretch']): Movement => ({
  ...(movements()[0] as Movement),
  id,
  dose,
  type,
})
const stretch = made('stretch', { holdSec: 20, moveSec: 4, reps: 2, sides: 2 })
const control = made('control', { holdSec: 5, moveSec: 4, reps: 8, sides: 1 }, ['control'])

const holds = (p: ReturnType<typeof plan>) =>
  p.phases.filter((phase) => phase.phase === 'hold').map((phase) => phase.to - phase.from)

describe('a plan', () => {
  it('is one line without gaps, from nothing to its whole length', () => {
    for (const lengthSec of [30, 120, 300, 600]) {
      const { phases, totalSec } = plan(
        movements().map((m) => m.id),
        lengthSec,
        movements(),
      )
      expect(phases[0]?.from).toBe(0)
      for (const [index, phase] of phases.entries()) {
        expect(phase.to).toBeGreaterThan(phase.from)
        if (index > 0) expect(phase.from).toBe(phases[index - 1]?.to)
      }
      expect(phases.at(-1)?.to).toBe(totalSec)
    }
  })

  it('gives a movement alone its whole dose', () => {
    const p = plan(['stretch'], wholeSec(stretch), [stretch])
    expect(p.totalSec).toBe(wholeSec(stretch))
    expect(holds(p)).toEqual([20, 20, 20, 20])
    expect(p.phases.filter((phase) => phase.phase === 'hold').map(({ side, rep }) => `${side} ${rep}`)).toEqual([
      'left 1',
      'left 2',
      'right 1',
      'right 2',
    ])
  })

  it('takes repetitions away before it shortens a hold', () => {
    expect(holds(plan(['stretch'], 60, [stretch]))).toEqual([20, 20])
    expect(holds(plan(['control'], 45, [control]))).toEqual([5, 5, 5, 5])
  })

  it('shortens a stretch to 10 s and a control movement to 3 s, no further, on both sides', () => {
    expect(holds(plan(['stretch'], 1, [stretch]))).toEqual([10, 10])
    expect(holds(plan(['control'], 1, [control]))).toEqual([3])
    expect(leastSec(stretch)).toBe(4 + 2 * (10 + 4) + 3)
  })

  it('leaves a hold that is short by itself as it is', () => {
    const brief = made('brief', { holdSec: 2, moveSec: 3, reps: 8, sides: 1 }, ['mobility'])
    expect(new Set(holds(plan(['brief'], 20, [brief])))).toEqual(new Set([2]))
  })

  it('fills the time it is given, within the dose of each movement', () => {
    const p = plan(['stretch', 'control'], 120, [stretch, control])
    expect(p.totalSec).toBe(120)
    expect(Math.max(...holds(p))).toBeLessThanOrEqual(20)
    expect(p.phases.filter((phase) => phase.movement === 'control' && phase.phase === 'in').length).toBeLessThanOrEqual(
      8,
    )
  })

  it('leaves out what the catalogue does not know', () => {
    expect(plan(['gone', 'control'], 60, [control]).movements).toEqual(['control'])
    expect(plan(['gone'], 60, [control])).toEqual({ movements: [], doses: [], totalSec: 0, phases: [] })
  })

  it('tells the phase at a second, and none after the end', () => {
    const p = plan(['control'], wholeSec(control), [control])
    expect(phaseAt(p, 0)?.phase).toBe('rest')
    expect(phaseAt(p, 4)).toMatchObject({ phase: 'in', rep: 1, cue: control.cues[0] })
    expect(phaseAt(p, 6)).toMatchObject({ phase: 'hold', rep: 1 })
    expect(phaseAt(p, p.totalSec)).toBeUndefined()
  })

  it('is the same each time', () => {
    const ids = ['upper-trapezius-stretch', 'shoulder-rolls', 'seated-cat-cow']
    expect(plan(ids, 120, movements())).toEqual(plan(ids, 120, movements()))
    expect(plan(ids, 120, movements()).totalSec).toBe(120)
    expect(movement('upper-trapezius-stretch')?.dose.sides).toBe(2)
  })
})
