import { describe, expect, it } from 'vitest'
import { Story } from '../story.ts'

describe('gaps', () => {
  it('begin at the last input, not at the report of idleness', () => {
    const day = new Story().at(10).stops().at(17).types().at(18)
    expect(day.spans).toEqual(['sitting 0 10', 'away long idle 10 17.02'])
    expect(day.look.sittingMin).toBe(1)
    expect(day.look.restart).toMatchObject({ why: 'idle', clock: 'both' })
  })

  it('of reading, two to five minutes, count as sitting', () => {
    const day = new Story().at(10).stops().at(14.5).types().at(20)
    expect(day.spans).toEqual([])
    expect(day.look).toMatchObject({ sittingMin: 20, stretchMin: 20 })
  })

  it('of two to five minutes with the screen locked are a short break, which leaves the sitting clock its minutes', () => {
    const day = new Story().at(10).locks().at(13).unlocks().at(20)
    expect(day.spans).toEqual(['sitting 0 10', 'away short locked 10 13'])
    expect(day.look).toMatchObject({ sittingMin: 17, stretchMin: 7 })
  })

  it('keep the idle start when the screen locks itself', () => {
    const day = new Story().at(10).stops().at(12).locks().at(14).unlocks()
    expect(day.spans).toEqual(['sitting 0 10', 'away short locked 10 14'])
  })

  it('under two minutes count as sitting, locked or not', () => {
    const day = new Story().at(10).locks().at(11.9).unlocks().at(12)
    expect(day.look).toMatchObject({ sittingMin: 12, stretchMin: 12 })
  })
})

describe('sleep', () => {
  it('of two hours is a long break, and nobody is back before there is input', () => {
    const day = new Story().at(11).sleeps().at(131).wakes().at(132).endsQuiet()
    expect(day.look.kind).toBe('away')
    day.at(140).types().at(141).endsQuiet()
    expect(day.look.sittingMin).toBe(1)
    const [sat, away] = day.spans
    expect(sat).toBe('sitting 0 10')
    expect(away).toMatch(/^away long asleep 10 140/)
  })

  it('ends when input comes between the waking and the look', () => {
    const day = new Story().at(11).sleeps().at(131).wakes().at(131.2).types().at(132)
    expect(day.spans).toEqual(['sitting 0 10', 'away long asleep 10 131.02'])
  })
})

describe('the browser closed', () => {
  it('for four minutes lets the run go on', () => {
    const day = new Story().at(10).closedFor(4).at(20)
    expect(day.look.sittingMin).toBe(20)
  })

  it('for six minutes is unobserved, and both clocks begin again', () => {
    const day = new Story().at(10).closedFor(6).at(20)
    expect(day.spans).toEqual(['sitting 0 10', 'unobserved closed 10 16'])
    expect(day.look.sittingMin).toBe(4)
  })

  it('during a break stays that break', () => {
    const day = new Story().at(10).stops().at(20).closedFor(10).at(40).types().at(41)
    expect(day.spans).toEqual(['sitting 0 10', expect.stringMatching(/^away long idle 10 40/)])
  })
})

describe('a set clock', () => {
  it('set back an hour moves what is stored along', () => {
    const day = new Story().at(10).sets(-60).stops().at(12).types().at(20)
    expect(day.look.sittingMin).toBeGreaterThanOrEqual(19)
    expect(day.look.sittingMin).toBeLessThanOrEqual(22)
    expect(day.spans).toEqual([])
  })

  it('set forward an hour looks like sleep and can be corrected', () => {
    const day = new Story().at(11).sets(60).at(13)
    expect(day.look.sittingMin).toBeLessThan(3)
    day.says({ do: 'was-sitting' })
    expect(day.look.sittingMin).toBeGreaterThan(60)
  })
})

describe('sound in front', () => {
  it('is presence, and its end is known within two minutes', () => {
    const day = new Story().at(10).hears(true).stops().at(25).hears(false).at(45).types().at(46)
    const [, away] = day.spans
    const from = Number(away?.split(' ')[3])
    expect(away).toMatch(/^away long idle/)
    expect(from).toBeGreaterThanOrEqual(23)
    expect(from).toBeLessThanOrEqual(25)
  })

  it('is presence for an hour after the last input at most', () => {
    const day = new Story({ shortEveryMin: 500, longEveryMin: 500 }).at(10).hears(true).stops().at(100).types().at(101)
    expect(day.spans).toEqual(['sitting 0 70', 'away long idle 70 100.02'])
  })

  it('that pauses at the moment of a look does not end the call', () => {
    const day = new Story({ shortEveryMin: 500, longEveryMin: 500 })
      .at(10)
      .hears(true)
      .stops()
      .at(14.5)
      .hears(false)
      .at(15.2)
      .hears(true)
      .at(30)
      .types()
      .at(31)
    expect(day.spans).toEqual([])
    expect(day.look.correction).toMatchObject({ kind: 'was-up' })
  })
})

describe('corrections', () => {
  it('"I was up" turns a reading gap into a short break', () => {
    const day = new Story().at(10).stops().at(14).types().at(15).says({ do: 'was-up' })
    expect(day.spans).toEqual(['sitting 0 10', 'away short said 10 14.02'])
    expect(day.look).toMatchObject({ sittingMin: 11, stretchMin: 1 })
  })

  it('"I was still sitting" takes a break back', () => {
    const day = new Story().at(10).stops().at(17).types().at(18).says({ do: 'was-sitting' })
    expect(day.spans).toEqual([])
    expect(day.look).toMatchObject({ sittingMin: 18, stretchMin: 18 })
  })

  it('is refused after ten minutes', () => {
    const day = new Story().at(10).stops().at(17).types().at(28).says({ do: 'was-sitting' })
    expect(day.refused).toBe('answer_too_late')
    expect(day.look.correction).toBeNull()
  })

  it('"I\'m up" makes the gap that follows count as away', () => {
    const day = new Story().at(10).says({ do: 'up' }).at(10.2).stops().at(13.5).types().at(14)
    expect(day.spans).toEqual(['sitting 0 10.2', expect.stringMatching(/^away short said 10.2 13/)])
  })
})

describe('standing', () => {
  it('for six minutes restarts both clocks', () => {
    const day = new Story().at(20).says({ do: 'standing' }).at(26).says({ do: 'sitting' }).at(30)
    expect(day.look).toMatchObject({ sittingMin: 4, stretchMin: 4 })
    expect(day.spans).toEqual(['sitting 0 20', 'standing 20 26'])
  })

  it('for three minutes is not sitting, and restarts nothing', () => {
    const day = new Story().at(20).says({ do: 'standing' }).at(23).says({ do: 'sitting' }).at(25)
    expect(day.look).toMatchObject({ sittingMin: 22, stretchMin: 22 })
  })

  it('has a nudge of its own', () => {
    new Story().at(10).says({ do: 'standing' }).at(56).expects('standing', 55).endsQuiet()
  })
})

describe('no idle signal', () => {
  it('caps the clock after four hours and says so', () => {
    const day = new Story({ shortEveryMin: 600, longEveryMin: 600 }).at(300)
    expect(day.look).toMatchObject({ kind: 'capped', sittingMin: 240 })
    expect(day.stored.notices.shown.map((n) => n.key)).toEqual(['notice_no_idle_signal'])
    expect(day.rings).toEqual({})
  })
})

describe('alarms', () => {
  it('are none while away or locked', () => {
    expect(new Story().at(10).stops().at(12).rings).toEqual({})
    expect(new Story().at(10).locks().at(12).rings).toEqual({})
  })

  it('come back at the next event when the browser lost them', () => {
    const day = new Story().at(10).losesAlarms().stops().at(11.5).types().at(12)
    expect(day.rings).toMatchObject({ nudge: 30 })
  })
})
