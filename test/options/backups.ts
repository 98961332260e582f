import { untangle } from '../../src/core/backup/entries.ts'
import { fileKind, fileVersion } from '../../src/core/backup/file.ts'
import { historyKey, parts } from '../../src/core/backup/parts.ts'
import { beganAt, type Kept } from '../../src/core/kept.ts'
import { defaultSettings, type Settings } from '../../src/core/settings.ts'
import type { Stored } from '../../src/core/stored.ts'
import { writeBackup } from '../../src/history/backup.ts'
import type { Reading } from '../../src/history/reading.ts'

const day = 24 * 3_600_000
const minute = 60_000

/** A log of so many working days before `until` (epoch ms): spans one after the other, with nudges, answers, sessions. */
export function workingDays(days: number, until: number, runs = 10): Kept[] {
  const entries: Kept[] = []
  for (let d = days; d >= 1; d -= 1) {
    let at = until - d * day
    const span = (kind: 'sitting' | 'away', minutes: number, rest: object = {}) => {
      entries.push({ id: `span.${at}.${d}.0`, type: 'span', kind, from: at, to: at + minutes * minute, ...rest })
      at += minutes * minute
    }
    for (let run = 0; run < runs; run += 1) {
      span('sitting', Math.ceil((25 + ((d * 7 + run * 13) % 40)) * (10 / runs)))
      if (run % Math.ceil(runs / 10) > 0) {
        span('away', 2, { break: 'short', why: 'locked' })
        continue
      }
      entries.push({
        id: `nudge.${at}.${d}.1`,
        type: 'nudge',
        at: at - 1000,
        kind: run % 2 ? 'short' : 'long',
        silent: false,
      })
      entries.push({ id: `answer.${at}.${d}.2`, type: 'answer', at, kind: 'short', answer: run % 3 ? 'skip' : 'start' })
      span('away', 3 + ((d + run) % 9), { break: run % 2 ? 'short' : 'long', why: 'idle' })
    }
    entries.push({
      id: `session.${at}.${d}.3`,
      type: 'session',
      from: at - 90_000,
      to: at,
      end: 'finished',
      movements: ['shoulder-rolls'],
    })
    entries.push({ id: `gap.${at}.${d}.4`, type: 'gap', from: at - 80_000, to: at - 70_000, counted: 'sitting' })
    entries.push({ id: `long-stretch.${at}.${d}.5`, type: 'long-stretch', at, runFrom: at - 90 * minute })
  }
  return entries.sort((a, b) => beganAt(a) - beganAt(b))
}

/** Settings of which hardly any is as it comes. */
export const busySettings: Settings = {
  ...defaultSettings,
  shortEveryMin: 45,
  discreet: true,
  aches: ['neck', 'lower-back'],
  workingHours: [{ days: [1, 2, 3], from: '09:00', to: '17:30' }],
  welcomed: true,
}

/** The text of a backup of a state and a log, written as the page writes it. */
export async function backupText(stored: Stored, history: Reading, made = '2026-03-02T08:00:00.000Z'): Promise<string> {
  const { file } = await writeBackup(history, {
    head: { unknot: fileKind, version: fileVersion, made, program: '0.1.0' },
    parts: Object.fromEntries(parts.map((part) => [part.key, part.of(stored)])),
    historyKey,
    waiting: stored.outbox,
    keep: untangle(),
  })
  return file.text()
}
