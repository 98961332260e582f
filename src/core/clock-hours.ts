/** How a language writes times of day: a pattern for each hour, where `{m}` stands for the minutes, such as "9:{m} PM". */
export interface ClockHours {
  /** A BCP 47 tag. */
  readonly language: string
  /** 24 of them, from midnight on. */
  readonly patterns: readonly string[]
}

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** Finds the patterns of a language (a BCP 47 tag); null for one that writes its minutes otherwise than in two plain digits, and for what is no language. */
export function clockHoursOf(language: string): ClockHours | null {
  try {
    return patternsOf(language)
  } catch {
    // Nothing that counts the sitting may depend on it.
    return null
  }
}

function patternsOf(language: string): ClockHours | null {
  const { format } = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' })
  const patterns = Array.from({ length: 24 }, (_, hour) => format(hour * hourMs + 37 * minuteMs).replace('37', '{m}'))
  const known = { language, patterns }
  const holds = patterns.every((_, hour) =>
    [0, 8, 30, 59].every((minute) => writeClock(known, hour, minute) === format(hour * hourMs + minute * minuteMs)),
  )
  return holds ? known : null
}

/** Writes a time of day. */
export function writeClock({ patterns }: ClockHours, hour: number, minute: number): string {
  return (patterns[hour] ?? '').replace('{m}', String(minute).padStart(2, '0'))
}

/** Whether something that was stored is how `language` writes times of day. */
export function isClockHours(found: unknown, language: string): found is ClockHours {
  const { language: of, patterns } = (found ?? {}) as Partial<Record<keyof ClockHours, unknown>>
  return (
    of === language &&
    Array.isArray(patterns) &&
    patterns.length === 24 &&
    patterns.every((each) => typeof each === 'string')
  )
}
