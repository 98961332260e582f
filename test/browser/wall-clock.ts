import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { faketimeLibrary } from './system.ts'

/**
 * A wall clock of Chromium's own, which `shift` sets on by ms; timers that count by themselves are left alone, and
 * without the library's fix for those the browser starts each time. Firefox does not start under it.
 */
export async function withShiftedClock(
  play: (env: NodeJS.ProcessEnv, shift: (ms: number) => void) => Promise<void>,
): Promise<void> {
  const library = faketimeLibrary()
  if (!library) throw new Error('libfaketime is missing')
  const dir = mkdtempSync(join(tmpdir(), 'unknot-time-'))
  const file = join(dir, 'offset')
  const shift = (ms: number) => {
    writeFileSync(file, `${ms < 0 ? '' : '+'}${ms / 1000}\n`)
    utimesSync(file, new Date(), new Date())
  }
  shift(0)
  const env = {
    LD_PRELOAD: library,
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_NO_CACHE: '1',
    FAKETIME_FORCE_MONOTONIC_FIX: '0',
    DONT_FAKE_MONOTONIC: '1',
    NO_FAKE_STAT: '1',
  }
  try {
    await play(env, shift)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
