import { Desk, type DeskEvent, type DeskOptions } from './desk.ts'
import { readTrace, type TraceLine } from './trace.ts'

type Loose = { readonly at: number; readonly do: string; readonly [field: string]: unknown }

/** A trace that begins at 9:00 UTC, with these lines, and ends at `end` seconds. */
export function day(end: number, ...lines: readonly Loose[]): readonly TraceLine[] {
  const start = { at: 0, do: 'start', epoch: '2026-03-02T09:00:00Z', zone: 'Europe/Berlin' }
  return readTrace([start, ...lines, { at: end, do: 'end' }].map((line) => JSON.stringify(line)).join('\n'))
}

/** The wall clock at the start of such a day, epoch ms. */
export const nine = Date.parse('2026-03-02T09:00:00Z')

/** Runs a desk and lists what it made known, as `seconds what`; `act` may set alarms as the events come. */
export function happenings(
  lines: readonly TraceLine[],
  options: Partial<DeskOptions> = {},
  act: (desk: Desk, event: DeskEvent) => void = () => {},
): string[] {
  const desk = new Desk(lines, options)
  const told: string[] = []
  for (const event of desk.events()) {
    told.push(`${desk.at} ${words(event)}`)
    act(desk, event)
  }
  return told
}

function words(event: DeskEvent): string {
  if (event.do === 'idle') return event.state
  if (event.do === 'alarm') return `ring ${event.name}`
  if (event.do === 'press') return `press ${event.what}`
  return event.do
}
