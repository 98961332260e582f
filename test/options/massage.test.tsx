// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { askedFlags } from '../../src/catalogue/safety.ts'
import { noScreening } from '../../src/core/screening.ts'
import type { Settings } from '../../src/core/settings.ts'
import type { Visit } from '../../src/core/visit.ts'
import { speakInKeys, untranslated } from '../ui/drawn.tsx'
import { english } from '../ui/given.ts'
import { Opened } from './opened.tsx'

/** The page's today is 3 March 2026. */
const visit = (date: string, more: Partial<Visit> = {}): Visit => {
  return { id: `v-${date}`, date, minutes: 60, kind: 'therapeutic', areas: [], ...more }
}
const open = (visits: readonly Visit[] = [], settings: Partial<Settings> = {}, more = {}) =>
  new Opened('#massage', settings, {}, { visits, ...more }).draw()

const submit = () =>
  act(async () => {
    document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))
    await new Promise((done) => setTimeout(done))
  })

const scored = [
  visit('2026-02-10', { painBefore: 6, painAfter: 3, areas: ['neck', 'shoulders.left'] }),
  visit('2026-01-10', { painBefore: 5, painAfter: 5 }),
  visit('2025-11-01', { kind: 'relaxing' }),
]

describe('how things stand, in one sentence', () => {
  it.each([
    [[], 'No visit yet. Log the last one you had, or plan your first.'],
    [[visit('2026-02-12')], 'Your next window opens in 9 days, on Thursday 12 March.'],
    [[visit('2026-02-04')], 'Your next window opens tomorrow, on Wednesday 4 March.'],
    [[visit('2026-02-01')], 'Your window is open until Sunday 15 March. Whenever you like.'],
    [
      [visit('2025-12-01')],
      'Your window was open until Monday 12 January. A later visit is just as good, whenever you like.',
    ],
    [[visit('2026-03-10', { time: '10:30' })], 'Your next visit is in 7 days, on Tuesday 10 March, at 10:30.'],
    [[visit('2026-03-04')], 'Your next visit is tomorrow, on Wednesday 4 March.'],
    [[visit('2026-03-03', { time: '18:00' })], 'Your next visit is today at 18:00.'],
    [[visit('2026-03-03', { planned: true as const })], 'Your next visit is planned for today.'],
    [[visit('2026-03-02', { kind: 'self' as const })], 'No visit yet. Log the last one you had, or plan your first.'],
  ])('%#', async (visits, sentence) => expect((await open(visits)).words('.lead')).toBe(sentence))

  it('says that it is no medical rule, and that a first visit may be longer', async () => {
    const page = await open()
    expect(page.words()).toContain(
      'A common self-care interval, not a medical rule. If a clinician or therapist gave you a plan, use theirs.',
    )
    expect(page.words()).toContain('60 to 90 minutes is common; 60 has been tested.')
    expect((await open([visit('2026-02-12')])).words()).not.toContain('60 has been tested')
    expect(page.words()).not.toMatch(/overdue/i)
  })
})

describe('the log', () => {
  it('takes a visit with two presses: open, and Enter', async () => {
    const page = await open()
    await page.press('Log a visit')
    expect(document.activeElement?.getAttribute('type')).toBe('date')
    await submit()
    expect(page.stored.visits).toMatchObject([{ date: '2026-03-03', minutes: 60, kind: 'therapeutic', areas: [] }])
    expect(page.told).toBe('Saved: Visit of 3 Mar 2026')
    await page.press('Undo: Visit of 3 Mar 2026')
    expect(page.stored.visits).toEqual([])
  })

  it('deletes with undo', async () => {
    const page = await open(scored)
    await page.press('Delete: Visit of 10 Jan 2026')
    expect(page.stored.visits).toHaveLength(2)
    await page.press('Undo: Visit of 10 Jan 2026')
    expect(page.stored.visits).toEqual(scored)
  })

  it('changes with undo, keeping what was not touched', async () => {
    const page = await open(scored)
    await page.press('Edit: Visit of 10 Feb 2026')
    await page.fill('Note', '<b>markup</b> & more')
    await submit()
    expect(page.stored.visits[0]).toEqual({ ...scored[0], note: '<b>markup</b> & more' })
    expect(document.querySelector('main b')?.textContent ?? '').not.toBe('markup')
    await page.press('Undo: Visit of 10 Feb 2026')
    expect(page.stored.visits).toEqual(scored)
  })

  it.each([
    ['Date', '1899-12-31', 'Visits begin with the year 1900.'],
    ['Date', '2029-01-01', 'That day is more than two years ahead.'],
    ['Date', '', 'Which day? The date is empty or not complete.'],
    ['Note', 'n'.repeat(2001), 'That note is too long: 2,000 characters fit.'],
    ['Where, and with whom', 'w'.repeat(201), 'That is too long: 200 characters fit.'],
  ])('%s that cannot be is said at the field, and nothing is lost', async (field, value, why) => {
    const page = await open()
    await page.press('Log a visit')
    await page.fill('Cost', '55 €')
    await page.fill(field, value)
    await submit()
    expect(page.words('[role=alert]')).toBe(why)
    const input = page.find(field) as HTMLInputElement
    expect(input.getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toBe(why)
    expect(input.value).toBe(value)
    expect((page.find('Cost') as HTMLInputElement).value).toBe('55 €')
    expect(page.sent).toEqual([])
  })

  it.each(['0', '10000', 'an hour', '', '1e3'])('%s minutes are refused', async (minutes) => {
    const page = await open()
    await page.press('Log a visit')
    await act(async () => document.querySelector<HTMLInputElement>('input[value=other]')?.click())
    await page.fill('Minutes', minutes)
    await submit()
    expect(page.words('[role=alert]')).toBe('A visit lasts from 1 to 600 minutes.')
    expect(page.sent).toEqual([])
  })

  it('the same visit twice is refused, and the form stays', async () => {
    const page = await open([visit('2026-03-03')])
    await page.press('Log a visit')
    await submit()
    expect(page.told).toContain('This visit is there already')
    expect(document.querySelector('form')).not.toBeNull()
    expect(page.stored.visits).toHaveLength(1)
  })

  it('a planned visit has a time and no scores; when its day has come, it asks how it was', async () => {
    const page = await open()
    await page.press('Plan a visit')
    await page.fill('Date', '2026-03-20')
    await page.fill('Time', '10:30')
    expect(page.words('form')).not.toContain('The ache before')
    await submit()
    expect(page.stored.visits).toMatchObject([{ date: '2026-03-20', time: '10:30', planned: true }])
    expect(page.words('.visits')).toContain('20 Mar 2026, 10:30planned')
    const later = await open([visit('2026-03-01', { time: '10:30' })])
    await later.press('Yes, say how it was')
    await submit()
    expect(later.stored.visits).toEqual([visit('2026-03-01')])
    expect(later.words()).not.toContain('Did it take place?')
  })

  it('a plan begins on no day but that of the window, and one for today has not taken place', async () => {
    const page = await open()
    await page.press('Plan a visit')
    expect((page.find('Date') as HTMLInputElement).value).toBe('')
    await submit()
    expect(page.words('[role=alert]')).toBe('Which day? The date is empty or not complete.')
    await page.fill('Date', '2026-03-03')
    expect(page.words('form')).not.toContain('The ache before')
    await submit()
    expect(page.stored.visits).toMatchObject([{ date: '2026-03-03', planned: true }])
    expect(page.words('.lead')).toBe('Your next visit is planned for today.')
    expect(page.words('.visits')).toContain('3 Mar 2026planned')
    const resting = await open([visit('2026-02-12')])
    await resting.press('Plan a visit')
    expect((resting.find('Date') as HTMLInputElement).value).toBe('2026-03-12')
  })

  it('a plan for a day that is over is a visit that took place', async () => {
    const page = await open()
    await page.press('Plan a visit')
    await page.fill('Time', '10:30')
    await page.fill('Date', '2026-03-01')
    await submit()
    expect(page.stored.visits).toMatchObject([{ date: '2026-03-01' }])
    expect(page.stored.visits[0]).not.toHaveProperty('planned')
    expect(page.stored.visits[0]).not.toHaveProperty('time')
  })

  it('a plan that is changed stays one, until a score says that it took place', async () => {
    const page = await open([visit('2026-03-03', { planned: true })])
    await page.press('Edit: Visit of 3 Mar 2026')
    await page.fill('Time', '18:00')
    await submit()
    expect(page.stored.visits).toEqual([visit('2026-03-03', { planned: true, time: '18:00' })])
    await page.press('Edit: Visit of 3 Mar 2026')
    await act(async () => document.querySelectorAll<HTMLInputElement>('form .scale input')[4]?.click())
    await submit()
    expect(page.stored.visits).toEqual([visit('2026-03-03', { painBefore: 4 })])
  })

  // It is 11:04.
  it.each([
    ['10:04', true],
    ['10:05', false],
    ['18:00', false],
    [undefined, false],
  ])('planned for today at %s, it asks how it was: %s', async (time, asks) => {
    const page = await open([visit('2026-03-03', { planned: true, ...(time && { time }) })])
    expect(page.words().includes('Did it take place?')).toBe(asks)
  })

  it.each([{ time: '10:30', planned: true as const }, { planned: true as const }])(
    'a visit that was planned and is then logged is one visit, and undo gives the plan back: %o',
    async (how) => {
      const plan = visit('2026-03-03', { ...how, where: 'Main St 1' })
      const page = await open([plan])
      await page.press('Log a visit')
      await submit()
      expect(page.stored.visits).toEqual([visit('2026-03-03', { where: 'Main St 1' })])
      await page.press('Undo: Visit of 3 Mar 2026')
      expect(page.stored.visits).toEqual([plan])
    },
  )

  it('says of a planned day that far off that 60 to 90 minutes are common', async () => {
    const page = await open([visit('2026-02-12')])
    await page.press('Plan a visit')
    expect(page.words('form')).not.toContain('60 has been tested')
    await page.fill('Date', '2026-08-13')
    expect(page.words('form')).toContain('60 has been tested')
  })
})

it('ten years of weekly visits: twenty rows, twelve bars, and drawn at once', async () => {
  const start = Temporal.PlainDate.from('2026-03-01')
  const many = Array.from({ length: 520 }, (_, n) =>
    visit(start.subtract({ days: 7 * n }).toString(), { painBefore: 6, painAfter: 4, note: 'n'.repeat(500) }),
  )
  const began = performance.now()
  const page = await open(many)
  const took = performance.now() - began
  expect(document.querySelectorAll('.visits tbody tr')).toHaveLength(20)
  expect(document.querySelectorAll('.chart .bar')).toHaveLength(12)
  expect(page.words()).toContain('20 of 520 shown')
  await page.press('Show 20 more')
  expect(document.querySelectorAll('.visits tbody tr')).toHaveLength(40)
  // A browser takes a tenth of it; this catches all of them being drawn.
  expect(took).toBeLessThan(1500)
})

it('what lies below the log waits until the browser has time', async () => {
  const waiting: (() => void)[] = []
  vi.stubGlobal('requestIdleCallback', (then: () => void) => waiting.push(then))
  vi.stubGlobal('cancelIdleCallback', () => undefined)
  try {
    const page = await open(scored)
    expect(document.querySelectorAll('.visits tbody tr')).toHaveLength(3)
    expect([document.querySelector('.chart'), document.querySelector('#massage-interval')]).toEqual([null, null])
    await act(async () => waiting.splice(0).forEach((then) => then()))
    expect(document.querySelectorAll('.chart')).toHaveLength(2)
    expect(page.words('#massage-interval')).toBe('The interval')
  } finally {
    await act(async () => render(null, document.body))
    vi.unstubAllGlobals()
  }
})

describe('the charts say in words and in a table what they show', () => {
  it('gaps', async () => {
    const page = await open(scored)
    expect(page.words()).toContain('The latest 2 gaps; 1 of them within your window of 28 to 42 days.')
    const details = document.querySelector<HTMLDetailsElement>('.chart details')
    await act(async () => {
      if (details) details.open = true
      details?.dispatchEvent(new Event('toggle'))
    })
    const rows = details?.querySelectorAll('tbody tr') ?? []
    expect([...rows].map((row) => row.textContent)).toEqual(['10 Jan 202670 days', '10 Feb 202631 days'])
  })

  it('the ache', async () => {
    const page = await open(scored)
    expect(page.words()).toContain('2 visits with both scores; the ache was lower after 1 of them.')
  })

  it('value by value, with the arrow keys', async () => {
    await open(scored)
    const read = () =>
      [...document.querySelectorAll('.chart .reader')].map((each) => each.getAttribute('aria-valuetext'))
    expect(read()).toEqual(['10 Feb 2026: 31 days after the visit before', '10 Feb 2026: 6 before, 3 after'])
    await act(async () => {
      for (const reader of document.querySelectorAll('.chart .reader'))
        reader.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }))
    })
    expect(read()).toEqual(['10 Jan 2026: 70 days after the visit before', '10 Jan 2026: 5 before, 5 after'])
    expect(document.querySelectorAll('.chart .read')).toHaveLength(2)
  })

  it('or what it takes to see something', async () => {
    const page = await open([visit('2026-02-12')])
    expect(page.words()).toContain('With a second visit you will see the days between them here.')
    expect(page.words()).toContain('Score the ache before and after a visit')
  })
})

describe('interval, reminder and course', () => {
  it('the two ends never cross', async () => {
    const page = await open([visit('2026-02-12')])
    await page.fill('The window opens after', '60')
    expect(page.settings).toMatchObject({ massageFromDays: 60, massageToDays: 60 })
    await page.press('Undo: The window opens after')
    expect(page.settings).toMatchObject({ massageFromDays: 28, massageToDays: 42 })
  })

  it('reminders are put off for a week, or off', async () => {
    const page = await open([visit('2026-02-01')])
    await page.press('Not this week')
    expect(page.stored.massage.snoozedUntil).toBe('2026-03-10')
    await page.press('Remind me again')
    expect(page.stored.massage.snoozedUntil).toBeNull()
    await page.press('Remind me when the window opens')
    expect(page.settings.massageReminders).toBe(false)
  })

  it('a course begins with a score, asks again after four, and sends on who is no better', async () => {
    const page = await open()
    await page.press('Set up a course')
    await page.press('Start the course')
    expect(page.words('.course-start [role=alert]')).toContain('Say how strong the ache is now')
    await act(async () => document.querySelectorAll<HTMLInputElement>('.course-start .scale input')[6]?.click())
    await page.press('Start the course')
    expect(page.settings.massageCourse).toMatchObject({ from: '2026-03-03', everyDays: 7, visits: 6, startScore: 6 })
    const weekly = ['2026-02-02', '2026-02-09', '2026-02-16', '2026-02-23'].map((date) => visit(date)).toReversed()
    const course = { from: '2026-02-01', everyDays: 7, visits: 6, startScore: 6, scores: [] }
    const later = await open(weekly, { massageCourse: course })
    expect(later.words()).toContain('4 of 6 visits done.')
    await act(async () => document.querySelectorAll<HTMLInputElement>('.group .scale input')[6]?.click())
    await later.press('Save the score')
    expect(later.words()).toContain('No better so far: time to ask a professional.')
    expect(later.words()).toContain('The course stops here; your usual interval holds again.')
    expect(later.words('.lead')).toBe('Your next window opens in 20 days, on Monday 23 March.')
  })

  it('a score that was a mistake can be corrected, and the course goes on', async () => {
    const weekly = ['2026-02-23', '2026-02-16', '2026-02-09', '2026-02-02'].map((date) => visit(date))
    const scores = [{ date: '2026-02-24', score: 9 }]
    const course = { from: '2026-02-01', everyDays: 7, visits: 6, startScore: 6, scores }
    const page = await open(weekly, { massageCourse: course })
    await page.press('Correct the last score (9)')
    const steps = document.querySelectorAll<HTMLInputElement>('.group .scale input')
    expect(steps[9]?.checked).toBe(true)
    await act(async () => steps[2]?.click())
    await page.press('Save the score')
    expect(page.settings.massageCourse?.scores).toEqual([{ date: '2026-02-24', score: 2 }])
    expect(page.words()).not.toContain('time to ask a professional')
    expect(page.words('.lead')).toContain('The next visit of your course')
    await page.press('Undo: The last score, as it was meant, 0 to 10')
    expect(page.settings.massageCourse).toEqual(course)
    const early = await open([], { massageCourse: { ...course, scores: [] } })
    await early.press('Correct the last score (6)')
    await act(async () => document.querySelectorAll<HTMLInputElement>('.group .scale input')[7]?.click())
    await early.press('Save the score')
    expect(early.settings.massageCourse).toEqual({ ...course, startScore: 7, scores: [] })
  })
})

describe('while something holds', () => {
  const held = (visits: readonly Visit[], id = 'clot', more = {}) =>
    open(
      visits,
      {},
      { screening: { ...noScreening, answeredOn: '2026-03-01', answers: { [id]: { answer: 'yes' } } }, ...more },
    )
  const leads = ['Plan a visit', 'Window for my calendar', 'Visit for my calendar', 'Not this week', 'Set up a course']
  const names = () => [...document.querySelectorAll('main button, main a')].map((each) => each.textContent ?? '')

  it.each([
    ['no visit', []],
    ['an open window', [visit('2026-02-01')]],
    ['a booked visit', [visit('2026-03-10', { time: '10:30', planned: true as const })]],
  ])('with %s nothing leads to a visit, and what to do is said', async (_, visits) => {
    await open(visits)
    expect(leads.filter((lead) => names().includes(lead)).length).toBeGreaterThan(1)
    const page = await held(visits)
    expect(leads.filter((lead) => names().includes(lead))).toEqual([])
    expect(page.words('.interval-bar')).toBe('')
    expect(page.words()).not.toContain('60 to 90 minutes')
    expect(page.words('.lead')).toContain('Reminders rest')
    expect(page.words('[aria-labelledby=ask-first]')).toContain('No massage anywhere until')
  })

  it('a visit that is booked already is spoken of', async () => {
    const page = await held([visit('2026-03-10', { time: '10:30', planned: true })])
    expect(page.words()).toContain('Your visit on Tuesday 10 March is still planned. Ask first')
  })

  it('visits are logged all the same', async () => {
    const page = await held([])
    await page.press('Log a visit')
    await submit()
    expect(page.stored.visits).toMatchObject([{ date: '2026-03-03' }])
  })

  it.each([
    ['sign-chest', 'stop-note', 'Get help now'],
    ['sign-leg', 'due', 'See a doctor today'],
  ])('a sign that wants help comes first: %s', async (id, look, title) => {
    const page = await held([], id)
    const [first] = document.querySelectorAll('section.note')
    expect(first?.className).toContain(look)
    expect(first?.querySelector('h2')?.textContent).toBe(title)
    const sign = askedFlags().find((each) => each.id === id)
    expect(page.words('section.note')).toContain(english(sign?.text ?? ''))
    expect(page.words()).not.toContain('a few safety questions')
  })
})

describe('calendar files', { timeout: 30_000 }, () => {
  const saving = async (visits: readonly Visit[], name: string) => {
    const saved: { name: string; file: Blob }[] = []
    const saveFile = (file: string, blob: Blob) => void saved.push({ name: file, file: blob })
    const page = await new Opened('#massage', {}, { saveFile }, { visits }).draw()
    await page.press(name)
    await vi.waitFor(() => expect(saved).toHaveLength(1), 20_000)
    return { ...saved[0], text: (await saved[0]?.file.text()) ?? '' }
  }

  it('of a planned visit', async () => {
    const plan = visit('2026-03-10', { time: '10:30', planned: true })
    const { name, file, text } = await saving([plan], 'Visit for my calendar')
    expect(name).toBe('unknot-2026-03-10.ics')
    expect(file?.type).toContain('text/calendar')
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(text).toContain('DTSTART:20260310T103000Z')
    expect(text).toContain('DTEND:20260310T113000Z')
    expect(text).toContain('SUMMARY:Massage\r\n')
    expect(text).toContain('speak up at once if it hurts')
  })

  it('of the window', async () => {
    const { name, text } = await saving([visit('2026-02-12')], 'Window for my calendar')
    expect(name).toBe('unknot-2026-03-12.ics')
    expect(text).toContain('DTSTART;VALUE=DATE:20260312')
    expect(text).toContain('DTEND;VALUE=DATE:20260327')
    expect(text).toContain('SUMMARY:Massage window\r\n')
  })
})

describe('in every state', () => {
  const states: Record<string, () => Promise<Opened>> = {
    empty: () => open(),
    resting: () => open(scored),
    'in the window': () => open([visit('2026-02-01')]),
    booked: () => open([visit('2026-03-10', { time: '10:30' }), ...scored]),
    asked: () => open([visit('2026-03-01', { time: '10:30' })]),
    'on hold': () =>
      open(
        scored,
        {},
        {
          screening: { ...noScreening, answers: { clot: { answer: 'yes' }, 'sign-chest': { answer: 'yes' } } },
        },
      ),
    'in a course': () =>
      open(scored, {
        massageCourse: {
          from: '2026-01-01',
          everyDays: 7,
          visits: 2,
          startScore: 6,
          scores: [{ date: '2026-01-11', score: 6 }],
        },
      }),
  }
  for (const [name, show] of Object.entries(states)) {
    it(`${name}: axe finds nothing, and every word is a message`, { timeout: 30_000 }, async () => {
      const page = await show()
      expect(await page.faults()).toEqual([])
      await page.press('Log a visit')
      await act(async () => document.querySelector('details')?.setAttribute('open', ''))
      expect(await page.faults()).toEqual([])
      await page.draw((key) => `⟦${key}⟧`)
      speakInKeys()
      const left = untranslated().filter((text) => !/^[\d\s:,]*[A-Z][a-z]{2}\w* \d{4}|20\d\d-/.test(text))
      expect(left.filter((text) => !/^\d{1,2} \w{3,4} \d{4}$/.test(text))).toEqual([])
    })
  }
})
