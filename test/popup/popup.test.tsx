// @vitest-environment happy-dom
import { afterAll, describe, expect, it } from 'vitest'
import { notForPopup } from '../../.ci/words.ts'
import { Popup } from '../../src/popup/Popup.tsx'
import type { Clock } from '../../src/core/state.ts'
import { noStretch } from '../../src/core/stretch.ts'
import type { Settings } from '../../src/core/settings.ts'
import { Drawn, saidKeys, speakInKeys, untranslated } from '../ui/drawn.tsx'
import { at, corrected, minute, moving, now, nudged, sitting, storedWith } from '../ui/stored.ts'

const draw = (clock: Clock | null, settings: Partial<Settings> = {}, query = {}) =>
  new Drawn(Popup, storedWith(clock, settings), query)

const states: Record<string, () => Drawn> = {
  unknown: () => draw(null, { welcomed: false }),
  sitting: () => draw(sitting),
  nudged: () => draw(nudged),
  'nudged, opened for the answer': () => draw(nudged, {}, { answers: '' }),
  'snoozed out': () => draw({ ...nudged, waiting: { ...nudged.waiting!, snoozesLeft: 0 } }),
  standing: () => draw({ ...sitting, mode: 'standing', standingMs: 12 * minute }, { standing: true }),
  away: () =>
    draw({
      ...sitting,
      gap: { from: now - 20 * minute, why: 'idle', known: null, waking: null, launchAt: null },
      lastEventAt: now,
    }),
  waking: () => draw({ ...sitting, lastEventAt: now - 20 * minute }),
  capped: () => draw({ ...sitting, cappedAt: now - 5 * minute, sittingMs: 240 * minute }),
  paused: () => draw({ ...sitting, pause: { until: now + 56 * minute, wall: false } }),
  corrected: () => draw(corrected),
  'in a session': () => draw(moving),
  noticed: () =>
    new Drawn(Popup, {
      ...storedWith(sitting),
      notices: { version: 1, shown: [{ key: 'notice_storage_full', at: now }] },
    }),
}

// The file that the popup reads lacks those.
afterAll(() => {
  expect(saidKeys.size).toBeGreaterThan(60)
  expect([...saidKeys].filter((key) => notForPopup.test(key))).toEqual([])
})

describe('the popup, in every state', () => {
  for (const [name, show] of Object.entries(states)) {
    it(`${name}: axe finds nothing`, async () => {
      expect(await show().faults()).toEqual([])
    })

    it(`${name}: every word is a message`, () => {
      const drawn = show()
      speakInKeys()
      drawn.change({})
      expect(untranslated()).toEqual([])
    })
  }
})

describe('while sitting', () => {
  it('says the minutes, what comes next and why the clock counts from when', () => {
    const { words } = draw(sitting)
    expect(words).toContain('22min seated')
    expect(words).toContain('A short stretch in 8 min')
    expect(words).toContain('Counting since 10:42, when you came back from 6 min away.')
  })

  it('counts on by the clock of the page', () => {
    const drawn = draw(sitting)
    drawn.change({ now: now + 61_000 })
    expect(drawn.words).toContain('23min seated')
    expect(drawn.words).toContain('A short stretch in 7 min')
  })

  it('shows the day, in words too', () => {
    const drawn = draw(sitting)
    expect(drawn.words).toContain('2 breaks today, 1 long stretch of sitting')
    const strip = document.querySelector('.strip')
    expect(strip?.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).toBe(
      'Today since 07:55: 2 h 33 min seated, 22 min standing, 2 breaks today, 1 long stretch of sitting.',
    )
    expect(strip?.querySelectorAll('i.long')).toHaveLength(1)
  })

  it('has nothing to answer', () => {
    const { names } = draw(sitting)
    expect(names).not.toContain('Skip')
    expect(names).not.toContain("I'm up already")
    expect(names).not.toContain("I'm standing")
  })

  it('starts a session of the length chosen, in this frame', async () => {
    const drawn = draw(sitting)
    await drawn.press('Start now')
    await drawn.press('5 minutes')
    await drawn.press('Start now')
    expect(drawn.led).toEqual(['src/session/index.html?length=120', 'src/session/index.html?length=300'])
    expect(drawn.sent).toEqual([])
  })

  it('offers every length, the usual one chosen', () => {
    const { names } = draw(sitting, { sessionSec: 600 })
    const lengths = ['30 seconds', '2 minutes', '5 minutes', '10 minutes']
    expect(names.filter((name) => /second|minute/.test(name) && !/guided/.test(name))).toEqual(lengths)
    expect(document.querySelector<HTMLInputElement>('[type=radio]:checked')?.value).toBe('600')
  })

  it('leads to the own list where there is one', async () => {
    expect(draw(sitting).names).not.toContain('My list')
    const stretch = { ...noStretch, list: ['wall-slide'] }
    const drawn = new Drawn(Popup, { ...storedWith(sitting), stretch })
    await drawn.press('My list')
    expect(drawn.led).toEqual(['src/session/index.html?list'])
    expect(new Drawn(Popup, { ...storedWith(moving), stretch }).names).not.toContain('My list')
  })

  it('leads from each card to its movement', async () => {
    const drawn = draw(sitting)
    const cards = drawn.names.filter((name) => name.includes('guided'))
    expect(cards.map((name) => name.match(/^(Neck|Shoulders|Lower back) /)?.[1])).toEqual([
      'Neck',
      'Shoulders',
      'Lower back',
    ])
    for (const card of cards) await drawn.press(card)
    expect(drawn.led).toHaveLength(3)
    for (const path of drawn.led) expect(path).toMatch(/^src\/session\/index\.html\?movement=[a-z-]+$/)
  })
})

describe('why the clock restarted', () => {
  const told = [
    ['locked', 'both', 'Counting since 10:42: the screen was locked for 6 min.'],
    ['asleep', 'both', 'Counting since 10:42: the computer slept for 6 min.'],
    ['said', 'stretch', 'The stretch clock restarted at 10:42: you said you were up.'],
    ['closed', 'both', 'Counting since 10:42, when the browser was opened again.'],
    ['standing', 'both', 'Counting since 10:42, after 6 min of standing.'],
    ['session', 'stretch', 'The stretch clock restarted at 10:42, when you finished a session.'],
    ['no-signal', 'both', 'gave no sign'],
  ] as const
  for (const [why, clock, words] of told) {
    it(`${why}, ${clock}`, () => {
      expect(draw({ ...sitting, restart: { at: at(10, 42), why, clock, awayMs: 6 * minute } }).words).toContain(words)
    })
  }

  it('without one, since the beginning', () => {
    expect(draw({ ...sitting, restart: null }).words).toContain('Counting since 10:42.')
  })
})

describe('a waiting nudge', () => {
  it('says for how long and what to do', () => {
    const { words } = draw(nudged)
    expect(words).toContain('32 minutes since you last moved')
    expect(words).toContain('Neck: let one ear drift toward its shoulder')
  })

  it('takes each answer', async () => {
    const drawn = draw(nudged)
    for (const name of ["I'm up already", 'Snooze 5 min', 'Snooze 10 min', 'Skip']) await drawn.press(name)
    expect(drawn.sent).toEqual([
      { do: 'up' },
      { do: 'snooze', minutes: 5 },
      { do: 'snooze', minutes: 10 },
      { do: 'skip' },
    ])
  })

  it('begins with the movement it named', async () => {
    const drawn = draw(nudged)
    await drawn.press('Start now')
    expect(drawn.led).toEqual(['src/session/index.html?length=120&first=upper-trapezius-stretch'])
    expect(drawn.names.some((name) => name.startsWith('Neck Side neck stretch guided'))).toBe(true)
  })

  it('has no card for the movement it named once that is left out', () => {
    const hurt = ['upper-trapezius-stretch']
    const { names } = new Drawn(Popup, { ...storedWith(nudged), stretch: { ...noStretch, hurt } })
    expect(names.filter((name) => name.startsWith('Neck '))).toHaveLength(1)
    expect(names.join()).not.toContain('Side neck stretch')
  })

  it('says why there is no more snoozing', () => {
    const drawn = draw({ ...nudged, waiting: { ...nudged.waiting!, snoozesLeft: 0 } })
    expect(drawn.names).not.toContain('Snooze 5 min')
    expect(drawn.names).toContain('Skip')
    expect(drawn.words).toContain('put off twice')
  })

  it('has the first answer under the finger when the page was opened for it', () => {
    draw(nudged, {}, { answers: '' })
    expect(document.activeElement?.textContent).toBe('Start now')
  })

  it('says so when the answer did not get through, and takes it back when one does', async () => {
    const drawn = draw(nudged)
    drawn.answer = { ok: false, why: 'gone' }
    await drawn.press('Skip')
    expect(document.querySelector('[role=alert]')?.textContent).toBe('That did not get through. Please try again.')
    drawn.answer = { ok: true }
    await drawn.press('Skip')
    expect(document.querySelector('[role=alert]')?.textContent).toBe('')
  })
})

describe('pausing', () => {
  it('offers a while, until tomorrow and until a time', async () => {
    const drawn = draw(sitting)
    await drawn.press('Pause')
    await drawn.press('1 h')
    expect(drawn.sent).toEqual([{ do: 'pause', minutes: 60 }])
    await drawn.press('Pause')
    await drawn.press('Until tomorrow')
    expect(drawn.sent.at(-1)).toEqual({ do: 'pause', until: Date.UTC(2026, 2, 4, 4) })
  })

  it('puts the keyboard into the choice, and escape takes it back', async () => {
    const drawn = draw(sitting)
    await drawn.press('Pause')
    expect(document.activeElement?.textContent?.replaceAll('\u00a0', ' ')).toBe('30 min')
    await drawn.key('Escape')
    expect(drawn.names).not.toContain('Until tomorrow')
    expect(document.activeElement?.textContent).toBe('Pause')
  })

  it('says until when and resumes', async () => {
    const drawn = states['paused']!()
    expect(drawn.words).toContain('Nudges paused until 12:00')
    expect(drawn.names).not.toContain('Pause')
    await drawn.press('Resume')
    expect(drawn.sent).toEqual([{ do: 'resume' }])
  })
})

describe('corrections', () => {
  it('"I was up", with the times of the gap', async () => {
    const drawn = draw(corrected)
    expect(drawn.words).toContain('Nothing moved from 10:55 to 10:59; that counted as sitting.')
    await drawn.press('I was up')
    expect(drawn.sent).toEqual([{ do: 'was-up' }])
  })

  it('"I was still sitting"', async () => {
    const gap = { ...corrected.lastGap!, from: now - 12 * minute, to: now - 4 * minute, counted: 'long' as const }
    const drawn = draw({ ...sitting, lastGap: gap, spanFrom: gap.to })
    expect(drawn.words).toContain('10:52 to 11:00 counted as a break.')
    await drawn.press('I was still sitting')
    expect(drawn.sent).toEqual([{ do: 'was-sitting' }])
  })

  it('not after ten minutes', () => {
    const drawn = draw(corrected)
    drawn.change({ now: now + 6 * minute })
    expect(drawn.names).not.toContain('I was up')
  })
})

describe('the rest', () => {
  it('standing, where it is offered', async () => {
    const drawn = draw(sitting, { standing: true })
    await drawn.press("I'm standing")
    const standing = states['standing']!()
    expect(standing.words).toContain('min standing')
    await standing.press("I'm sitting again")
    expect([...drawn.sent, ...standing.sent]).toEqual([{ do: 'standing' }, { do: 'sitting' }])
  })

  it('nothing asks someone to stand who does not', () => {
    expect(draw(sitting, { standing: true, neverStands: true }).names).not.toContain("I'm standing")
  })

  it('a session in progress can be gone on with', async () => {
    const drawn = draw(moving)
    expect(drawn.names).not.toContain('Start now')
    await drawn.press('Continue the session')
    expect(drawn.led).toEqual(['src/session/index.html'])
  })

  it('a computer that does not tell gets a plain timer', async () => {
    const drawn = states['capped']!()
    expect(drawn.words).toContain('This computer does not tell when you are away')
    await drawn.press('Use a plain timer')
    expect(drawn.sent).toEqual([{ do: 'set', change: { plainTimer: true } }])
  })

  it('just installed, it leads to the welcome', async () => {
    const drawn = states['unknown']!()
    expect(drawn.names).not.toContain('Start now')
    await drawn.press('Set it up')
    expect(drawn.led).toEqual(['src/options/index.html#welcome', 'closed'])
  })

  it('a notice is said until it is put away', async () => {
    const drawn = states['noticed']!()
    await drawn.press('Got it')
    expect(drawn.sent).toEqual([{ do: 'dismiss-notice', key: 'notice_storage_full' }])
  })

  it('when to get help is one press away', () => {
    const { words } = draw(sitting)
    expect(words).toContain('General information, not medical advice')
    expect(words).toContain('Call your local emergency number.')
  })
})

describe('the line about massage', () => {
  const visit = (date: string, more = {}) =>
    ({ id: date, date, minutes: 60, kind: 'therapeutic', areas: [], ...more }) as const
  it.each([
    [[], 'Massage: no visit yet'],
    [[visit('2026-02-12')], 'Massage: next window in 9 days'],
    [[visit('2026-02-01')], 'Massage: your window is open'],
    [[visit('2025-12-01')], 'Massage: whenever you like'],
    [[visit('2026-03-10')], 'Massage: next visit in 7 days'],
    [[visit('2026-03-03', { time: '18:00' })], 'Massage: your visit is today'],
  ])('%#', async (visits, words) => {
    const drawn = new Drawn(Popup, { ...storedWith(sitting), visits })
    await drawn.press(words)
    expect(drawn.led).toEqual(['src/options/index.html#massage', 'closed'])
  })
})

describe('the check-in', () => {
  it('is offered by a quiet line, and put away for a week', async () => {
    const drawn = draw(sitting)
    await drawn.press('How is your body this week?')
    expect(drawn.led.at(-1)).toContain('#check-in')
    await drawn.press('Not this week')
    expect(drawn.sent.at(-1)).toEqual({ do: 'check-in-later' })
  })

  it('is not offered beside a nudge, nor where it is not wanted', () => {
    expect(draw(nudged).words).not.toContain('How is your body')
    expect(draw(sitting, { checkIns: false }).words).not.toContain('How is your body')
  })
})
