import { useEffect, useRef, useState } from 'preact/hooks'
import { openSpans } from '../../core/spans.ts'
import type { LogEntry } from '../../core/log-entry.ts'
import type { Stored } from '../../core/stored.ts'
import { type Reading, openReading } from '../../history/reading.ts'
import type { DayTotals } from '../../history/totals.ts'
import type { PageProps } from '../../ui/page.ts'

/** The totals of the days from `first` to `last`, by day. */
export interface Found {
  readonly first: string
  readonly last: string
  readonly days: ReadonlyMap<string, DayTotals>
  /** The first day that there is anything of; `null` where there is nothing. */
  readonly since: string | null
  /** What came before was written by a newer version, and is not among them. */
  readonly beside: boolean
}

/** `null` while the disk has not answered for the first time, `failed` when it did not want to; other days stay until theirs are there. */
export type Days = Found | null | 'failed'

/** What has happened and is not in the log yet: entries in the outbox, and what is going on. */
export function waiting({ clock, settings, outbox }: Stored, now: number): readonly LogEntry[] {
  return clock ? [...outbox, ...openSpans(clock, settings, now)] : outbox
}

let early: Promise<Reading> | null = null

/** Opens the log before anything is drawn: a page that will show it need not wait for the disk afterwards. */
export function openEarly(): void {
  early = openReading()
  // Whoever takes it hears of a disk that refuses.
  early.catch(() => undefined)
}

function takeEarly(): Promise<Reading> | null {
  const taken = early
  early = null
  return taken
}

/** The days from `first` to `last` with all that has happened until now; read again when the worker has written, and each minute. */
export function useDays({ stored, now, zone }: PageProps, first: string, last: string): Days {
  const [days, setDays] = useState<Days>(null)
  const opened = useRef<Promise<Reading> | null>(null)
  const turn = `${stored.clock?.turn} ${stored.outbox.map(({ id }) => id).join()}`
  useEffect(() => {
    let gone = false
    opened.current ??= takeEarly() ?? openReading()
    void read(opened.current, first, last, waiting(stored, now), stored.clock?.zone ?? zone).then(
      (found) => !gone && setDays(found),
      (error: unknown) => {
        console.error('The history could not be read', error)
        opened.current = null
        if (!gone) setDays('failed')
      },
    )
    return () => {
      gone = true
    }
  }, [first, last, turn, Math.floor(now / 60_000)])
  useEffect(() => () => void opened.current?.then((history) => history.close()).catch(() => undefined), [])
  return days
}

async function read(
  opened: Promise<Reading>,
  first: string,
  last: string,
  waits: readonly LogEntry[],
  zone: string,
): Promise<Days> {
  const history = await opened
  const [days, since] = await Promise.all([history.daysBetween(first, last, waits, zone), history.firstDay()])
  return { first, last, days: new Map(days.map((totals) => [totals.day, totals])), since, beside: history.beside }
}
