import { expect, it } from 'vitest'
import * as v from 'valibot'
import { visitShape } from '../../src/core/visit.ts'
import { lifeUntil, visitsUntil } from './ten-years.ts'

const until = Date.UTC(2026, 2, 2, 12)

it('ten years are 150,000 spans, about 60 on each day at the desk', () => {
  const spans = lifeUntil(until, 10).filter(({ type }) => type === 'span')
  const days = new Set(spans.map((span) => ('from' in span ? Math.floor(span.from / 86_400_000) : 0)))
  expect(spans.length).toBeGreaterThanOrEqual(150_000)
  expect(spans.length / days.size).toBeGreaterThan(55)
  expect(spans.length / days.size).toBeLessThan(65)
}, 60_000)

it('and a massage a week, as the program keeps them', () => {
  const visits = visitsUntil(until, 10)
  expect(visits).toHaveLength(520)
  for (const visit of visits) expect(v.is(visitShape, visit)).toBe(true)
})
