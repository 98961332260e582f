import { type History, openHistory } from '../../src/history/log.ts'
import { openReading, type Reading } from '../../src/history/reading.ts'

/** The log as the worker writes it and as pages read it, in one. */
export async function openBoth(): Promise<History & Reading> {
  const [writing, reading] = [await openHistory(), await openReading()]
  return {
    ...writing,
    ...reading,
    close() {
      writing.close()
      reading.close()
    },
  }
}
