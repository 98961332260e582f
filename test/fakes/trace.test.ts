import { expect, it } from 'vitest'
import { readTrace } from './trace.ts'

const start = '{"at":0,"do":"start","epoch":"2026-03-02T09:00:00Z","zone":"Europe/Berlin"}'
const end = '{"at":9,"do":"end"}'

it('reads a day', () => {
  const lines = readTrace(`${start}\n{"at":1.5,"do":"inputs","until":3,"every":0.5}\n\n${end}\n`)
  expect(lines.map((line) => line.do)).toEqual(['start', 'inputs', 'end'])
})

it('minds no byte order mark and no foreign line ends', () => {
  expect(readTrace(`\uFEFF${start}\r\n${end}\r\n`)).toHaveLength(2)
})

it.each([
  ['line 1: the file is empty', ''],
  ['line 1: the first line must be "start"', end],
  ['line 2: not JSON', `${start}\n{"at":1,\n${end}`],
  ['line 2: not an object', `${start}\n[1]\n${end}`],
  ['line 2: unknown "do": "jump"', `${start}\n{"at":1,"do":"jump"}\n${end}`],
  ['line 2: "at" must be a number', `${start}\n{"do":"input"}\n${end}`],
  ['line 3: "at" goes back from 5 to 4', `${start}\n{"at":5,"do":"input"}\n{"at":4,"do":"input"}\n${end}`],
  ['line 2: "every" must be more than 0', `${start}\n{"at":1,"do":"inputs","until":3,"every":0}\n${end}`],
  ['line 2: "until" must be at least 1', `${start}\n{"at":1,"do":"inputs","until":0,"every":1}\n${end}`],
  ['line 2: unknown press "jump"', `${start}\n{"at":1,"do":"press","what":"jump"}\n${end}`],
  ['line 2: "on" must be true or false', `${start}\n{"at":1,"do":"audible"}\n${end}`],
  ['line 3: nothing may follow "end"', `${start}\n${end}\n${end}`],
  ['line 1: the last line must be "end"', start],
  ['line 1: "zone" must name a time zone', `${start.replace('Berlin', 'Atlantis')}\n${end}`],
  ['line 1: "epoch" must be a date and time', `${start.replace('2026', 'then')}\n${end}`],
])('says %s', (why, text) => {
  expect(() => readTrace(text)).toThrow(why)
})
