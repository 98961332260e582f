import { describe, expect, it } from 'vitest'
import { movements } from '../../src/catalogue/index.ts'
import { wholeSec } from '../../src/core/dose.ts'
import { plan } from '../../src/core/timeline.ts'
import { drawingOf } from '../../src/figure/drawings/index.ts'
import { poseAt } from '../../src/figure/moment.ts'
import { atPhase } from '../../src/session/Stage.tsx'
import { loopAt } from '../../src/ui/loop-at.ts'

const drawn = movements().flatMap((m) => {
  const drawing = drawingOf(m.id)
  return drawing ? [[m.id, m, drawing] as const] : []
})

describe.each(drawn)('%s', (_, movement, drawing) => {
  it('is drawn as its dose goes: a posture for each station, sides where it has them', () => {
    expect(drawing.stations).toHaveLength(movement.dose.stations ?? 1)
    expect(drawing.side !== null).toBe(movement.dose.sides === 2)
  })

  it('moves without a jump from the beginning of a session to its end, and stands at the start when it rests', () => {
    const { phases } = plan([movement.id], wholeSec(movement), [movement])
    for (const [index, phase] of phases.entries()) {
      const next = phases[index + 1]
      if (!next || next.phase === 'rest') continue
      const end = atPhase(phase, phase.to)
      const begin = atPhase(next, next.from)
      const at = (where: typeof end) => (where.t < 1 ? where.from : where.to)
      expect(at(end) === at(begin), `${phase.phase} ${phase.station} to ${next.phase} ${next.station}`).toBe(true)
    }
    expect(atPhase(phases[0]!, 1)).toMatchObject({ from: 0, to: 0 })
  })

  it('goes round in the library, both sides in turn', () => {
    const seen = new Set<string>()
    for (let ms = 0; ms < 120_000; ms += 100) {
      const at = loopAt(drawing, ms)
      expect(at.t).toBeGreaterThanOrEqual(0)
      expect(at.t).toBeLessThanOrEqual(1)
      expect(poseAt(drawing, at).pose).toBeDefined()
      seen.add(`${at.from} ${at.to} ${at.side ?? ''}`)
    }
    expect(seen.size).toBe((drawing.side ? 2 : 1) * (2 * drawing.stations.length + 2))
  })
})
