import { counts, isOpen, type Visit } from './visit.ts'

/** Whether a planned visit is over on the clocks in `zone`: its time and length have passed or, without a time, its day. `now` is epoch ms. */
export function isOver(visit: Visit, now: number, zone: string): boolean {
  const start = startOf(visit)
  const end = visit.time === undefined ? start.add({ days: 1 }) : start.add({ minutes: visit.minutes })
  return Temporal.PlainDateTime.compare(end, clocks(now, zone)) <= 0
}

/** The plan that a visit which took place has fulfilled: of the same day, begun by now, and nobody has told of it. */
export function fulfilled(visits: readonly Visit[], told: Visit, now: number, zone: string): Visit | null {
  if (isOpen(told)) return null
  const open = visits.filter(
    (plan) =>
      isOpen(plan) &&
      plan.date === told.date &&
      counts(plan) === counts(told) &&
      Temporal.PlainDateTime.compare(startOf(plan), clocks(now, zone)) <= 0,
  )
  return open.find(({ kind }) => kind === told.kind) ?? open[0] ?? null
}

/** The visit told of in the place of its plan; what was planned and not said again stays. */
export function inPlaceOf(plan: Visit, told: Visit): Visit {
  const { time: _, planned: __, ...rest } = plan
  return { ...rest, ...told, id: plan.id, areas: told.areas.length > 0 ? told.areas : plan.areas }
}

function startOf({ date, time = '00:00' }: Visit): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.from(`${date}T${time}`)
}

function clocks(now: number, zone: string): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDateTime()
}
