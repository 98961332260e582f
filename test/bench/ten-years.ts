import type { LogEntry } from '../../src/core/log-entry.ts'
import type { Visit } from '../../src/core/visit.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
const felt = ['easier', 'easier', 'same', 'worse'] as const
const movements = ['cervical-retraction', 'shoulder-rolls', 'seated-cat-cow', 'upper-trapezius-stretch']

/** A repeatable sequence of numbers from 0 to 1. */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/**
 * The log of someone who works five days a week for `years` years up to `until` (epoch ms): about 60 spans on each of
 * 250 days a year, 150,000 in ten years.
 */
export function lifeUntil(until: number, years: number, zone = 'Europe/Berlin'): LogEntry[] {
  const chance = chanceFrom(7)
  const log: LogEntry[] = []
  let n = 0
  const id = (type: string, ms: number) => `${type}.${ms}.${(n += 1)}.0`
  const days = Math.round(years * 365.25)
  for (let back = days; back >= 0; back -= 1) {
    const date = Temporal.Instant.fromEpochMilliseconds(until - back * dayMs)
      .toZonedDateTimeISO(zone)
      .toPlainDate()
    if (date.dayOfWeek === 1 || chance() < 0.02) {
      const ache = 3 + 3 * Math.sin(back / 40)
      log.push({
        id: id('check-in', at(date, 9.1, zone)),
        zone,
        type: 'check-in',
        at: at(date, 9.1, zone),
        scores: {
          neck: round(ache),
          shoulders: round(ache - 1),
          'lower-back': round(6 - ache),
          'wrists-hands': round(1),
        },
        bothered: ache > 5,
      })
    }
    if (date.dayOfWeek > 5 && chance() < 0.9) continue
    if (chance() < 0.04) continue
    let now = at(date, 8.5 + chance(), zone)
    const end = at(date, 17 + chance() * 1.5, zone)
    while (now < end && now < until) {
      const sat = Math.min(now + Math.round(3 + chance() ** 3 * 40) * minuteMs, until)
      log.push({
        id: id('span', sat),
        zone,
        type: 'span',
        kind: chance() < 0.12 ? 'standing' : 'sitting',
        from: now,
        to: sat,
      })
      if (chance() < 0.2) {
        log.push({ id: id('nudge', sat), zone, type: 'nudge', at: sat - minuteMs, kind: 'short', silent: false })
        const said = (['start', 'snooze', 'skip', 'up'] as const)[Math.floor(chance() * 9)]
        if (said)
          log.push({ id: id('answer', sat), zone, type: 'answer', at: sat - 30_000, kind: 'short', answer: said })
        if (said === 'start') {
          const done = movements.filter(() => chance() < 0.6)
          log.push({
            id: id('session', sat),
            zone,
            type: 'session',
            from: sat,
            to: sat + 2 * minuteMs,
            end: 'finished',
            movements: done,
          })
          if (chance() < 0.7)
            log.push({
              id: id('felt', sat),
              zone,
              type: 'felt',
              at: sat + 3 * minuteMs,
              how: felt[Math.floor(chance() * 4)] ?? 'same',
              movements: done,
            })
        }
      }
      const away = sat + Math.round(2 + chance() ** 2 * 9) * minuteMs
      const long = away - sat >= 5 * minuteMs
      log.push({
        id: id('span', away),
        zone,
        type: 'span',
        kind: 'away',
        from: sat,
        to: away,
        break: long ? 'long' : 'short',
        why: long ? 'idle' : 'locked',
      })
      now = away
    }
  }
  return log
}

/** A massage each week of those years, the latest first. */
export function visitsUntil(until: number, years: number, zone = 'Europe/Berlin'): Visit[] {
  const today = Temporal.Instant.fromEpochMilliseconds(until).toZonedDateTimeISO(zone).toPlainDate()
  return Array.from({ length: years * 52 }, (_, back) => ({
    id: `visit-${back}`,
    date: today.subtract({ days: 3 + 7 * back }).toString(),
    minutes: 60,
    kind: 'therapeutic',
    areas: ['neck', 'shoulders'],
    painBefore: 3 + (back % 5),
    painAfter: 1 + (back % 3),
    note: 'Between the shoulder blades, as last time.',
  }))
}

function at(date: Temporal.PlainDate, hour: number, zone: string): number {
  return date.toZonedDateTime({ timeZone: zone }).epochMilliseconds + Math.round(hour * 60) * minuteMs
}

const round = (score: number): number => Math.max(0, Math.min(10, Math.round(score)))
