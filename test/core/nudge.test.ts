import { describe, expect, it } from 'vitest'
import { Story } from '../story.ts'

describe('a day of sitting', () => {
  it('is nudged short at 30 and 90, long at 60 and 120', () => {
    new Story().at(125).expects('short', 30).expects('long', 60).expects('short', 90).expects('long', 120).endsQuiet()
  })

  it('with 50/50 gets the long one alone', () => {
    new Story({ shortEveryMin: 50, longEveryMin: 50 }).at(101).expects('long', 50).expects('long', 100).endsQuiet()
  })

  it('leaves a short one within ten minutes before a long one to it', () => {
    new Story().at(20).locks().at(23).unlocks().at(95).expects('long', 63).expects('short', 93).endsQuiet()
  })

  it('sends a short one that is farther off', () => {
    new Story()
      .at(10)
      .locks()
      .at(13)
      .unlocks()
      .at(94)
      .expects('short', 43)
      .expects('long', 63)
      .expects('short', 93)
      .endsQuiet()
  })
})

describe('answers', () => {
  it('snooze comes back exactly then, twice at most', () => {
    const day = new Story()
      .at(31)
      .expects('short', 30)
      .says({ do: 'snooze', minutes: 5 })
      .at(37)
      .expects('short', 36, { snoozesLeft: 1 })
    day
      .says({ do: 'snooze', minutes: 10 })
      .at(48)
      .expects('short', 47, { snoozesLeft: 0 })
      .says({ do: 'snooze', minutes: 5 })
    expect(day.refused).toBe('answer_snoozes_used')
    day.at(61).expects('long', 60).endsQuiet()
  })

  it('skip asks again one interval of sitting later', () => {
    new Story({ longEveryMin: 300 })
      .at(35)
      .expects('short', 30)
      .says({ do: 'skip' })
      .at(66)
      .expects('short', 65)
      .endsQuiet()
  })

  it('"I\'m up" counts as a short break and leaves the sitting clock alone', () => {
    const day = new Story({ longEveryMin: 300 }).at(31).expects('short', 30).says({ do: 'up' })
    expect(day.look).toMatchObject({ sittingMin: 31, stretchMin: 0 })
    day.at(62).expects('short', 61).endsQuiet()
  })

  it('start holds nudges until the session is over; finishing restarts the stretch clock', () => {
    const day = new Story()
      .at(29)
      .says({ do: 'start', sec: 120 })
      .at(31)
      .says({ do: 'finish' })
      .at(61)
      .expects('long', 60)
    expect(day.log.find((e) => e.type === 'session')).toMatchObject({ end: 'finished' })
    day.endsQuiet()
  })

  it('start begins with the movement that the nudge named', () => {
    const day = new Story().at(31).expects('short', 30)
    const named = day.look.waiting?.movement
    day.says({ do: 'start' })
    expect(day.look.session?.movements).toHaveLength(3)
    expect(day.look.session?.movements[0]).toBe(named)
  })

  it('a break cancels a snooze', () => {
    new Story()
      .at(31)
      .expects('short', 30)
      .says({ do: 'snooze', minutes: 10 })
      .stops()
      .at(37)
      .types()
      .at(45)
      .endsQuiet()
  })
})

describe('holds', () => {
  it('full screen holds and lets go within a minute', () => {
    new Story().at(25).fills(true).at(40).endsQuiet().at(40.5).fills(false).at(41.5).expects('short', 41).endsQuiet()
  })

  it('sound holds thirty minutes at most, then the nudge is silent', () => {
    new Story({ longEveryMin: 300 }).at(25).hears(true).at(61).expects('short', 60, { silent: true }).endsQuiet()
  })

  it('a pause holds until its end', () => {
    new Story().at(25).says({ do: 'pause', minutes: 30 }).at(54).endsQuiet().at(56).expects('short', 55).endsQuiet()
  })

  it('working hours hold until they open', () => {
    new Story({ workingHours: [{ days: [1], from: '10:00', to: '18:00' }], longEveryMin: 300 })
      .at(59)
      .endsQuiet()
      .at(61)
      .expects('short', 60)
      .endsQuiet()
  })

  it('working hours that cross midnight are open after midnight', () => {
    new Story({ workingHours: [{ days: [7], from: '22:00', to: '09:40' }] }).at(31).expects('short', 30).endsQuiet()
  })

  it('a break that restarts the clock cancels a held nudge', () => {
    new Story().at(25).fills(true).at(35).stops().at(42).fills(false).types().at(50).endsQuiet()
  })

  it('reading holds it until the return', () => {
    new Story().at(28.5).stops().at(32).endsQuiet().types().at(33).expects('short', 32.02).endsQuiet()
  })

  it('two nudges are never within ten minutes: the later waits', () => {
    const day = new Story().at(15).locks().at(18).unlocks().at(49).expects('short', 48)
    day.says({ do: 'snooze', minutes: 10 }).at(60).expects('short', 59).at(75).expects('long', 69).endsQuiet()
  })

  it('a hold of one second moves nothing', () => {
    new Story()
      .at(10)
      .says({ do: 'pause', minutes: 1 / 60 })
      .at(121)
      .expects('short', 30)
      .expects('long', 60)
      .expects('short', 90)
      .expects('long', 120)
      .endsQuiet()
  })
})

describe('an ignored nudge', () => {
  it('keeps the badge amber', () => {
    const day = new Story().at(35).expects('short', 30)
    expect(day.look).toMatchObject({ tone: 'due', waiting: { kind: 'short', snoozesLeft: 2 } })
  })

  it('marks the run at ninety minutes', () => {
    const day = new Story().at(92).expects('short', 30).expects('long', 60).expects('short', 90)
    expect(day.log.filter((e) => e.type === 'long-stretch')).toHaveLength(1)
  })
})
