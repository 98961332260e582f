import { describe, expect, it } from 'vitest'
import { day, happenings, nine } from './day.ts'
import { Desk, type DeskEvent, firefoxDesk } from './desk.ts'

const inputs = (at: number, until: number, every = 10) => ({ at, do: 'inputs', until, every })
/** Sets one alarm when the day begins. */
const alarmAt =
  (seconds: number, period: number | null = null) =>
  (desk: Desk, event: DeskEvent) => {
    if (event.do === 'installed') desk.setAlarm('a', nine + seconds * 1000, period)
  }

describe('the idle state', () => {
  it('turns idle 60 s after the last input and active at the next, once each', () => {
    const lines = day(1000, inputs(0, 300, 7), { at: 500, do: 'input' }, { at: 510, do: 'input' })
    expect(happenings(lines)).toEqual(['0 installed', '354 idle', '500 active', '570 idle'])
  })

  it('counts the start as an input', () => {
    expect(happenings(day(100))).toEqual(['0 installed', '60 idle'])
  })

  it('stays active when an input comes just as the interval ends', () => {
    expect(happenings(day(100, { at: 60, do: 'input' }))).toEqual(['0 installed'])
  })

  it('hears two rows of inputs that overlap', () => {
    const lines = day(400, inputs(0, 200, 50), inputs(100, 320, 55))
    expect(happenings(lines)).toEqual(['0 installed', '380 idle'])
  })

  it('sees each input of a slow row', () => {
    const lines = day(270, inputs(0, 270, 90))
    expect(happenings(lines)).toEqual([
      '0 installed',
      '60 idle',
      '90 active',
      '150 idle',
      '180 active',
      '240 idle',
      '270 active',
    ])
  })

  it('does not lose an input that falls between two milliseconds', () => {
    const every = 61.0004999
    const actives = happenings(day(6101, inputs(0, 6101, every))).filter((told) => told.endsWith('active'))
    expect(actives).toHaveLength(100)
  })

  it('reports locked at once, also when idle, and takes the unlocking as an input', () => {
    const lines = day(400, inputs(0, 50), { at: 55, do: 'lock' }, { at: 100, do: 'unlock' }, { at: 200, do: 'lock' })
    expect(happenings(lines)).toEqual(['0 installed', '55 locked', '100 active', '160 idle', '200 locked'])
  })

  it('stands still during sleep', () => {
    const lines = day(5000, { at: 20, do: 'sleep' }, { at: 4000, do: 'wake' })
    expect(happenings(lines)).toEqual(['0 installed', '4040 idle'])
  })

  it('does not hear keys pressed on a sleeping computer', () => {
    const lines = day(5000, { at: 20, do: 'sleep' }, { at: 3000, do: 'input' }, { at: 4000, do: 'wake' })
    expect(happenings(lines)).toEqual(['0 installed', '4040 idle'])
  })

  it('takes a row of inputs up again where it is when the computer wakes', () => {
    const lines = day(1300, inputs(100, 1230, 100), { at: 150, do: 'sleep' }, { at: 1190, do: 'wake' })
    expect(happenings(lines)).toEqual(['0 installed', '60 idle', '100 active', '1260 idle'])
    const late = day(1300, inputs(100, 1230, 100), { at: 190, do: 'sleep' }, { at: 1205, do: 'wake' })
    expect(happenings(late)).toEqual(['0 installed', '60 idle', '100 active', '160 idle'])
  })

  it('answers a question with a threshold of its own', () => {
    const desk = new Desk(day(45))
    for (const _ of desk.events());
    expect([desk.queryState(30), desk.queryState(60)]).toEqual(['idle', 'active'])
  })

  it('follows the detection interval asked for', () => {
    const lines = day(200, inputs(0, 100))
    const act = (desk: Desk) => desk.setDetectionInterval(15)
    expect(happenings(lines, {}, act)).toEqual(['0 installed', '115 idle'])
  })
})

it('a browser that starts again has forgotten the detection interval', () => {
  const lines = day(200, { at: 40, do: 'quit' }, { at: 50, do: 'launch' }, { at: 100, do: 'input' })
  const act = (desk: Desk, event: DeskEvent) => void (event.do === 'installed' && desk.setDetectionInterval(15))
  expect(happenings(lines, {}, act)).toEqual([
    '0 installed',
    '15 idle',
    '40 quit',
    '50 startup',
    '60 idle',
    '100 active',
    '160 idle',
  ])
})

describe('alarms', () => {
  it('ring at their time, not closer than 30 s', () => {
    const lines = day(300, inputs(0, 300))
    expect(happenings(lines, {}, alarmAt(120))).toContain('120 ring a')
    expect(happenings(lines, {}, alarmAt(5))).toContain('30 ring a')
    expect(happenings(lines, firefoxDesk, alarmAt(5))).toContain('5 ring a')
  })

  it('ring at the last moment of the day', () => {
    expect(happenings(day(300, inputs(0, 300)), {}, alarmAt(300))).toContain('300 ring a')
  })

  it('ring once after a sleep, however many were missed, and then on their grid', () => {
    const lines = day(1100, inputs(0, 1100), { at: 100, do: 'sleep' }, { at: 1000, do: 'wake' })
    expect(happenings(lines, {}, alarmAt(60, 60_000))).toEqual([
      '0 installed',
      '60 ring a',
      '1000 ring a',
      '1020 ring a',
      '1080 ring a',
    ])
  })

  it('wait for a wall clock set back, and ring early when it is set forward', () => {
    const back = day(2000, inputs(0, 2000), { at: 50, do: 'clock', shift: -600 })
    expect(happenings(back, {}, alarmAt(120))).toEqual(['0 installed', '720 ring a'])
    const forward = day(2000, inputs(0, 2000), { at: 50, do: 'clock', shift: 600 })
    expect(happenings(forward, {}, alarmAt(120))).toEqual(['0 installed', '50 ring a'])
  })

  it('of Firefox know neither sleep nor a set clock', () => {
    const lines = day(
      2000,
      inputs(0, 2000),
      { at: 50, do: 'clock', shift: -600 },
      { at: 60, do: 'sleep' },
      { at: 1060, do: 'wake' },
    )
    expect(happenings(lines, firefoxDesk, alarmAt(120))).toEqual(['0 installed', '1120 ring a'])
  })

  it('may be late, lost, or doubled', () => {
    const lines = day(300, inputs(0, 300))
    expect(happenings(lines, { late: () => 12 }, alarmAt(120))).toContain('132 ring a')
    expect(happenings(lines, { drop: () => true }, alarmAt(120))).toEqual(['0 installed'])
    const double = { double: (event: DeskEvent) => event.do === 'alarm' }
    expect(happenings(lines, double, alarmAt(120))).toEqual(['0 installed', '120 ring a', '120 ring a'])
  })

  it('can be replaced and cleared', () => {
    const lines = day(300, inputs(0, 300))
    const replaced = happenings(lines, {}, (desk, event) => {
      if (event.do !== 'installed') return
      desk.setAlarm('a', nine + 100_000)
      desk.setAlarm('a', nine + 200_000)
      desk.setAlarm('b', nine + 150_000)
      desk.clearAlarm('b')
    })
    expect(replaced).toEqual(['0 installed', '200 ring a'])
  })
})

describe('the browser', () => {
  const closed = [
    { at: 100, do: 'quit' },
    { at: 110, do: 'press', what: 'skip' },
    { at: 400, do: 'launch' },
  ]

  it('makes nothing known while it is closed, and loses its alarms', () => {
    const lines = day(500, inputs(0, 500), ...closed)
    expect(happenings(lines, {}, alarmAt(200))).toEqual(['0 installed', '100 quit', '400 startup'])
  })

  it('may keep its alarms and ring them once when it is back', () => {
    const lines = day(500, inputs(0, 500), ...closed)
    expect(happenings(lines, { keepsAlarms: true }, alarmAt(200))).toEqual([
      '0 installed',
      '100 quit',
      '400 startup',
      '400 ring a',
    ])
    const turned = { keepsAlarms: true, order: (burst: DeskEvent[]) => burst.toReversed() }
    expect(happenings(lines, turned, alarmAt(200))).toEqual(['0 installed', '100 quit', '400 ring a', '400 startup'])
  })

  it('finds an idle person a second after its launch', () => {
    expect(happenings(day(500, ...closed))).toEqual(['0 installed', '60 idle', '100 quit', '400 startup', '401 idle'])
  })

  it('started during a sleep is there at the waking', () => {
    const lines = day(
      500,
      { at: 10, do: 'sleep' },
      { at: 20, do: 'quit' },
      { at: 30, do: 'launch' },
      { at: 50, do: 'wake' },
    )
    expect(happenings(lines)).toEqual(['0 installed', '20 quit', '50 startup', '100 idle'])
  })

  it('that never says locked, and says idle again and again', () => {
    const lines = day(130, { at: 20, do: 'lock' }, { at: 125, do: 'unlock' })
    expect(happenings(lines, firefoxDesk)).toEqual(['0 installed', '60 idle', '90 idle', '120 idle', '125 active'])
  })

  it('without an idle signal says nothing and answers active', () => {
    const lines = day(1000, { at: 20, do: 'lock' })
    expect(happenings(lines, { idleSignal: false })).toEqual(['0 installed'])
  })
})

it('presses, kills and quits come in the order of the trace', () => {
  const lines = day(50, { at: 1, do: 'press', what: 'start' }, { at: 2, do: 'kill-worker' }, { at: 2, do: 'quit' })
  expect(happenings(lines)).toEqual(['0 installed', '1 press start', '2 kill', '2 quit'])
})

it('shows the wall clock with every shift, and where it was set', () => {
  const desk = new Desk(day(100, { at: 10, do: 'clock', shift: 3600 }, { at: 20, do: 'clock', shift: -60 }))
  for (const _ of desk.events());
  expect(desk.wallNow()).toBe(nine + 100_000 + 3_540_000)
  expect(desk.frames().shifts.map(({ ms, shiftMs }) => [ms, shiftMs])).toEqual([
    [0, 0],
    [10_000, 3_600_000],
    [20_000, 3_540_000],
  ])
})

it('tells sound in front from sound behind', () => {
  const heard: unknown[] = []
  const lines = day(
    50,
    { at: 1, do: 'audible', on: true, active: false },
    { at: 2, do: 'press', what: 'skip' },
    { at: 3, do: 'audible', on: true, active: true },
    { at: 4, do: 'press', what: 'skip' },
    { at: 5, do: 'audible', on: false },
    { at: 6, do: 'press', what: 'skip' },
  )
  happenings(lines, {}, (desk, event) => event.do === 'press' && heard.push([desk.sound(), desk.sounding().back]))
  expect(heard).toEqual([
    [false, true],
    [true, true],
    [false, false],
  ])
})

it('passes a day of ten million inputs in a moment', () => {
  const began = performance.now()
  const told = happenings(day(36_000, inputs(0, 35_900, 0.0036)), {}, (desk) =>
    desk.setAlarm('pulse', desk.wallNow() + 120_000),
  )
  expect(told).toHaveLength(301)
  expect(performance.now() - began).toBeLessThan(500)
})
