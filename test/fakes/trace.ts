/** What the person and the machine did, as written in a trace file; times in seconds from the start. */
export type TraceLine =
  | StartLine
  | { readonly at: number; readonly do: 'inputs'; readonly until: number; readonly every: number }
  | { readonly at: number; readonly do: 'audible'; readonly on: boolean; readonly active?: boolean }
  | { readonly at: number; readonly do: 'fullscreen'; readonly on: boolean }
  | { readonly at: number; readonly do: 'clock'; readonly shift: number }
  | PressLine
  | { readonly at: number; readonly do: (typeof bare)[number] }

export interface StartLine {
  readonly at: number
  readonly do: 'start'
  /** The wall clock at 0, ISO 8601. */
  readonly epoch: string
  /** IANA name. */
  readonly zone: string
  readonly settings?: Readonly<Record<string, unknown>>
}

export interface PressLine {
  readonly at: number
  readonly do: 'press'
  readonly what: (typeof presses)[number]
  readonly minutes?: number
}

/** A trace that cannot be read; `line` counts from 1. */
export class TraceError extends Error {
  constructor(
    readonly line: number,
    readonly why: string,
  ) {
    super(`line ${line}: ${why}`)
  }
}

const bare = ['input', 'lock', 'unlock', 'sleep', 'wake', 'kill-worker', 'quit', 'launch', 'end'] as const
const presses = [
  'start',
  'snooze',
  'skip',
  'up',
  'was-up',
  'was-sitting',
  'pause',
  'resume',
  'standing',
  'sitting',
  'finish',
] as const

/** Reads a trace file. Throws a `TraceError` that names the first bad line. */
export function readTrace(text: string): readonly TraceLine[] {
  const lines: TraceLine[] = []
  // Some editors put a byte order mark in front.
  const rows = text.replace(/^\uFEFF/, '').split('\n')
  rows.forEach((row, i) => {
    if (row.trim() === '') return
    const line = readLine(row, i + 1)
    const last = lines.at(-1)
    if (!last && line.do !== 'start') throw new TraceError(i + 1, 'the first line must be "start"')
    if (last && line.do === 'start') throw new TraceError(i + 1, '"start" may only be the first line')
    if (last?.do === 'end') throw new TraceError(i + 1, 'nothing may follow "end"')
    if (last && line.at < last.at) throw new TraceError(i + 1, `"at" goes back from ${last.at} to ${line.at}`)
    lines.push(line)
  })
  if (lines.length === 0) throw new TraceError(1, 'the file is empty')
  if (lines.at(-1)?.do !== 'end') throw new TraceError(rows.length, 'the last line must be "end"')
  return lines
}

function readLine(row: string, n: number): TraceLine {
  const fail = (why: string): never => {
    throw new TraceError(n, why)
  }
  let found: unknown
  try {
    found = JSON.parse(row)
  } catch {
    fail('not JSON')
  }
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return fail('not an object')
  const line = found as Record<string, unknown>
  const number = (name: string, least = -Infinity) => {
    const value = line[name]
    if (typeof value !== 'number' || !Number.isFinite(value)) return fail(`"${name}" must be a number`)
    return value >= least ? value : fail(`"${name}" must be at least ${least}`)
  }
  const flag = (name: string) => (typeof line[name] === 'boolean' ? undefined : fail(`"${name}" must be true or false`))
  const at = number('at', 0)
  switch (line['do']) {
    case 'start':
      if (at !== 0) fail('"start" must be at 0')
      checkStart(line, fail)
      break
    case 'inputs':
      number('until', at)
      if (number('every', 0) === 0) fail('"every" must be more than 0')
      break
    case 'audible':
      flag('on')
      if (line['active'] !== undefined) flag('active')
      break
    case 'fullscreen':
      flag('on')
      break
    case 'clock':
      number('shift')
      break
    case 'press':
      if (!presses.some((what) => what === line['what'])) fail(`unknown press ${JSON.stringify(line['what'])}`)
      if (line['minutes'] !== undefined) number('minutes', 0)
      else if (line['what'] === 'snooze') fail('"snooze" wants "minutes"')
      break
    default:
      if (!bare.some((what) => what === line['do'])) fail(`unknown "do": ${JSON.stringify(line['do'])}`)
  }
  return line as unknown as TraceLine
}

function checkStart(line: Record<string, unknown>, fail: (why: string) => never): void {
  const { epoch, zone, settings } = line
  if (typeof epoch !== 'string' || Number.isNaN(Date.parse(epoch))) fail('"epoch" must be a date and time')
  try {
    if (typeof zone !== 'string') throw new RangeError()
    new Intl.DateTimeFormat('en', { timeZone: zone })
  } catch {
    fail('"zone" must name a time zone')
  }
  if (settings !== undefined && (typeof settings !== 'object' || settings === null || Array.isArray(settings)))
    fail('"settings" must be an object')
}
