import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import Papa from 'papaparse'
import { beforeEach, describe, expect, it } from 'vitest'
import '../temporal.ts'
import { visitColumns, visitRow } from '../../src/core/visit-row.ts'
import type { LogEntry } from '../../src/core/log-entry.ts'
import { csvLines, fileOfRows, signsOf, writeTable } from '../../src/history/csv.ts'
import { openBoth } from './both.ts'
import { tables } from '../../src/history/tables.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const at = Date.UTC(2026, 2, 2, 8, 30)
const log: readonly LogEntry[] = [
  { id: 'a', type: 'span', kind: 'sitting', from: at, to: at + 1_830_000 },
  { id: 'b', type: 'span', kind: 'away', from: at + 1_830_000, to: at + 2_130_000, break: 'long', why: 'idle' },
  { id: 'c', type: 'nudge', at: at + 1_800_000, kind: 'short', silent: true, held: 'fullscreen' },
  { id: 'd', type: 'answer', at: at + 1_810_000, kind: 'short', answer: 'snooze', minutes: 5 },
  { id: 'f', type: 'felt', at: at + 130_000, how: 'easier', movements: ['shoulder-rolls'] },
  { id: 'g', type: 'check-in', at: at + 200_000, scores: { neck: 4, knees: 0 }, bothered: true },
  {
    id: 'e',
    type: 'session',
    from: at,
    to: at + 120_000,
    end: 'hurt',
    movements: ['=cmd()', 'shoulder-rolls'],
    left: ['wall-slide', 'chin-tuck'],
    hurt: 'hip-hinge',
  },
]

async function table(name: string, locale = 'en', waiting: readonly LogEntry[] = []): Promise<string> {
  const history = await openBoth()
  await history.append(log, 'UTC')
  const found = tables.find((one) => one.name === name)!
  const { file } = await writeTable(history, waiting, found, found.columns, { zone: 'Europe/Berlin', locale })
  history.close()
  // `text()` takes the mark away, which is what it is for.
  expect([...new Uint8Array(await file.slice(0, 3).arrayBuffer())]).toEqual([0xef, 0xbb, 0xbf])
  return file.text()
}

it.each([
  [
    'spans',
    [
      'from,to,minutes,kind,break,why',
      '2026-03-02 09:30:00,2026-03-02 10:00:30,30.5,sitting,,',
      '2026-03-02 10:00:30,2026-03-02 10:05:30,5,away,long,idle',
    ],
  ],
  ['nudges', ['at,kind,silent,held', '2026-03-02 10:00:00,short,1,fullscreen']],
  ['answers', ['at,kind,answer,minutes', '2026-03-02 10:00:10,short,snooze,5']],
  [
    'sessions',
    [
      'from,to,minutes,end,movements,left,hurt',
      `2026-03-02 09:30:00,2026-03-02 09:32:00,2,hurt,"'=cmd() shoulder-rolls",wall-slide chin-tuck,hip-hinge`,
    ],
  ],
  ['felt', ['at,felt,movements', '2026-03-02 09:32:10,easier,shoulder-rolls']],
  [
    'check-ins',
    [
      'at,neck,shoulders,upper-back,elbows,lower-back,wrists-hands,hips-thighs,knees,ankles-feet,bothered',
      '2026-03-02 09:33:20,4,,,,,,,0,,1',
    ],
  ],
])('the table of %s has a row for each, in local time', async (name, lines) => {
  expect((await table(name)).trim().split('\r\n')).toEqual(lines)
})

it('has what still waits for the log', async () => {
  const waiting: LogEntry[] = [{ id: 'n', type: 'nudge', at: at + 9_000_000, kind: 'long', silent: false }]
  expect((await table('nudges', 'en', waiting)).trim().split('\r\n')).toHaveLength(3)
})

it('opens right where decimals have a comma', async () => {
  expect(signsOf('de')).toEqual({ decimal: ',', delimiter: ';' })
  expect((await table('spans', 'de')).split('\r\n')[1]).toBe('2026-03-02 09:30:00;2026-03-02 10:00:30;30,5;sitting;;')
})

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['  =1', "'  =1"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ['＝1', "'＝1"],
    ['say "hi", twice\r\nor more', 'say "hi", twice\r\nor more'],
    ['Händel · 肩 · 🙂', 'Händel · 肩 · 🙂'],
    [' plain ', ' plain '],
  ])('%j is read back as %j', (cell, read) => {
    const { data, errors } = Papa.parse(csvLines([[cell, 'next']], ','), { newline: '\r\n' })
    expect(errors).toEqual([])
    expect(data).toEqual([[read, 'next']])
  })

  it('that is a number stays one, below zero too', () => expect(csvLines([[-5, 1.5]], ',')).toBe('-5,1.5'))
})

it('the table of visits has a row for each, formulas as words', async () => {
  const visit = {
    id: 'v',
    date: '2026-01-05',
    minutes: 60,
    kind: 'therapeutic',
    areas: ['neck'],
    note: '=1+1',
  } as const
  const file = fileOfRows([...visitColumns], [visitRow(visit), visitRow({ ...visit, planned: true })], 'en')
  expect((await file.text()).trim().split('\r\n')).toEqual([
    'date,time,planned,minutes,kind,areas,before,after,pressure,where,cost,note',
    `2026-01-05,,,60,therapeutic,neck,,,,,,"'=1+1"`,
    `2026-01-05,,true,60,therapeutic,neck,,,,,,"'=1+1"`,
  ])
})
