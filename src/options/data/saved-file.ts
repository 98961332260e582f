import { useState } from 'preact/hooks'
import { say } from '../../ui/words.ts'

/** What became of the last file that was asked for, in words; and how to ask for one. A failure is said, never thrown. */
export function useFile(): { readonly told: string; make: (work: () => Promise<string>) => Promise<void> } {
  const [told, setTold] = useState('')
  const make = async (work: () => Promise<string>) => {
    setTold(say('options_file_making'))
    setTold(await work().catch((error: unknown) => say('options_file_failed', { why: String(error) })))
  }
  return { told, make }
}

/** A name that tells what a file is, and of which day; `ending` without a dot. */
export function fileName(what: string, now: number, zone: string, ending: string): string {
  const day = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString()
  return `unknot-${what}-${day}.${ending}`
}
