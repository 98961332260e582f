import { useEffect, useRef, useState } from 'preact/hooks'
import { openSpans } from '../../core/spans.ts'
import type { LogEntry } from '../../core/log-entry.ts'
import type { Stored } from '../../core/stored.ts'
import { type Reading, openReading } from '../../history/reading.ts'
import type { DayTotals } from '../../history/totals.ts'
import type { PageProps } from '../../ui/page.ts'
import { newestPeriod } from './period.ts'

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

/** The log, opened before anything was drawn, and the days that had been read by then. */
interface Ahead {
  readonly opened: Promise<Reading>
  readonly found: { readonly of: string; readonly days: Found } | null
}

let ahead: Ahead | null = null

/** Opens the log for a page that will show it: by the time that it is drawn, the disk has answered. */
export function openAhead(): void {
  const opened = openReading()
  // Whoever takes it hears of a disk that refuses.
  opened.catch(() => undefined)
  ahead = { opened, found: null }
}

/** Reads the days that the history begins with, so that they stand in the first drawing. Rejects when the disk refuses. */
export async function readAhead(stored: Stored, now: number, zone: string): Promise<void> {
  if (!ahead) return
  const { opened } = ahead
  const { first, last } = newestPeriod(now, zone)
  const days = await read(opened, first, last, waiting(stored, now), stored.clock?.zone ?? zone)
  if (ahead?.opened === opened) ahead = { opened, found: { of: readingOf(first, last, stored, now), days } }
}

function takeAhead(): Ahead | null {
  const taken = ahead
  ahead = null
  return taken
}

/** What a reading depends on: as long as this is the same, so are the days. */
function readingOf(first: string, last: string, { clock, outbox }: Stored, now: number): string {
  return [first, last, clock?.turn, ...outbox.map(({ id }) => id), Math.floor(now / 60_000)].join()
}

/** The days from `first` to `last` with all that has happened until now; read again when the worker has written, and each minute. */
export function useDays({ stored, now, zone }: PageProps, first: string, last: string): Days {
  const reading = readingOf(first, last, stored, now)
  const [taken] = useState(takeAhead)
  const known = taken?.found?.of === reading ? taken.found.days : null
  const [days, setDays] = useState<Days>(known)
  const opened = useRef(taken?.opened ?? null)
  useEffect(() => {
    // Only at first: what has been read ahead need not be read again.
    if (known !== null && days === known) return
    let gone = false
    opened.current ??= openReading()
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
  }, [reading])
  useEffect(() => () => void opened.current?.then((history) => history.close()).catch(() => undefined), [])
  return days
}

async function read(
  opened: Promise<Reading>,
  first: string,
  last: string,
  waits: readonly LogEntry[],
  zone: string,
): Promise<Found> {
  const history = await opened
  const [days, since] = await Promise.all([history.daysBetween(first, last, waits, zone), history.firstDay()])
  return { first, last, days: new Map(days.map((totals) => [totals.day, totals])), since, beside: history.beside }
}
