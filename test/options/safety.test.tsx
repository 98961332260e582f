// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { contraindications } from '../../src/catalogue/contraindications.ts'
import { groups, noScreening, questions, type RowAnswer, type Screening } from '../../src/core/screening.ts'
import { english } from '../ui/given.ts'
import { Opened } from './opened.tsx'
import { screened } from './screened.ts'

const nothing = Object.fromEntries(questions().map(({ id }) => [id, { answer: 'no' } as RowAnswer]))
const answered = (answers: Record<string, RowAnswer> = {}): Screening => ({
  ...noScreening,
  answeredOn: '2026-03-01',
  answers: { ...nothing, ...answers },
})
const at = (screening: Screening, address = '#safety') => new Opened(address, {}, {}, { screening }).draw()
const says = (id: string) => english(contraindications().find((row) => row.id === id)?.ask ?? '')

describe('the questions', () => {
  it('are done by one press for each part, by those to whom nothing applies', async () => {
    const page = await at(noScreening, '#safety-signs')
    for (const group of groups()) {
      expect(location.hash).toBe(`#safety-${group}`)
      await page.pressAndFollow('None of these')
    }
    expect(location.hash).toBe('#safety')
    expect(page.sent).toHaveLength(groups().length)
    expect(page.stored.screening).toEqual({ ...answered(), answeredOn: '2026-03-03' })
    expect(page.words('.lead')).toBe('Nothing you told us says wait.')
  })

  it('ask for every reason to wait, to ask and to keep off', async () => {
    const page = await at(noScreening, '#safety-signs')
    let all = ''
    for (const group of groups()) {
      await page.go(`#safety-${group}`)
      all += page.words('.ticks')
    }
    expect(contraindications().filter(({ ask }) => !all.includes(english(ask)))).toEqual([])
    expect(questions().filter(({ ask }) => !all.includes(english(ask)))).toEqual([])
  })

  it('ask for details only where something is ticked', async () => {
    const page = await at(noScreening, '#safety-bones')
    expect(document.querySelector('.details')).toBeNull()
    await page.press(says('fracture'))
    await page.press('knees')
    await page.press('Not sure')
    expect(document.querySelectorAll('.details')).toHaveLength(1)
    await page.pressAndFollow('Next')
    expect(page.stored.screening.answers['fracture']).toEqual({ answer: 'not-sure', areas: ['knees'] })
    expect(page.stored.screening.answers['sprain']).toEqual({ answer: 'no' })
    // The first part is still open.
    expect(page.stored.screening.answeredOn).toBeNull()
  })

  it('keep what was answered before', async () => {
    const asked = { answer: 'yes', askedOn: '2026-02-01' } as const
    const page = await at(answered({ cancer: asked }), '#safety-other')
    expect((page.find(says('cancer')) as HTMLInputElement).checked).toBe(true)
    await page.pressAndFollow('Next')
    expect(page.stored.screening.answers['cancer']).toEqual(asked)
  })

  it('say at once what a red flag wants', async () => {
    const page = await at(noScreening, '#safety-signs')
    await page.press(english('ui_red_flag_now_chest'))
    expect(page.words('.details .stop-note')).toContain('Call your local emergency number.')
    await page.pressAndFollow('Next')
    await page.go('#safety')
    expect(page.words('.lead')).toContain('Get that first')
    expect(document.querySelector('.ticked.stop-note')).not.toBeNull()
    await page.press('I was seen, or it is over')
    expect(document.querySelector('.ticked')).toBeNull()
  })

  it('stay where they are, with all ticks, when the answers cannot be saved', async () => {
    const page = await at(noScreening, '#safety-skin')
    await page.press(says('allergy'))
    page.refuses = 'no room'
    await page.press('Next')
    expect(location.hash).toBe('#safety-skin')
    expect(page.told).toContain('no room')
    expect((page.find(says('allergy')) as HTMLInputElement).checked).toBe(true)
  })

  it('one part alone leads back, and is no review', async () => {
    const page = await at(answered(), '#safety-skin-only')
    await page.press(says('allergy'))
    await page.pressAndFollow('Done')
    expect(location.hash).toBe('#safety')
    expect(page.stored.screening.answeredOn).toBe('2026-03-01')
    expect(page.words('.risks')).toContain('An allergy')
  })
})

describe('the outcome', () => {
  it('says for each row why and what to do', async () => {
    const all = contraindications().map(({ id }) => [id, { answer: 'yes' } as const])
    const page = await at(answered(Object.fromEntries(all)))
    expect(document.querySelectorAll('.risk')).toHaveLength(45)
    const said = page.words('main')
    for (const { ask, why, act } of contraindications())
      for (const key of [ask, why, act]) expect(said).toContain(english(key))
  })

  it.each([
    [{}, 'Nothing you told us says wait.'],
    [{ wounds: { answer: 'yes' } }, 'Keep off the spots below'],
    [{ cancer: { answer: 'yes' } }, 'Ask a professional before'],
    [{ cancer: { answer: 'yes', askedOn: '2026-01-01' } }, 'A professional has agreed'],
    [{ fever: { answer: 'not-sure' }, cancer: { answer: 'yes' } }, 'Please wait with massage'],
    [{ clot: { answer: 'not-sure' } }, 'no stretches and no massage'],
    [{ 'sign-night': { answer: 'yes' } }, 'Get that first'],
  ] as const)('of %j leads with how things stand', async (answers, sentence) => {
    expect((await at(answered(answers))).words('.lead')).toContain(sentence)
  })

  it('says of a tier that is cleared that it is, and no more to wait', async () => {
    const page = await at(answered({ fracture: { answer: 'yes', askedOn: '2026-01-01' } }))
    expect(page.words('.tier')).toContain('Agreed with a professional')
    expect(page.words('.tier')).not.toContain('Wait with massage')
    await page.press('Not yet, or they said wait')
    expect(page.words('.tier.open')).toContain('Wait with massage')
  })

  it('notes that a professional was asked, and when, and can be undone', async () => {
    const page = await at(answered({ cancer: { answer: 'yes' } }))
    await page.press('Yes, they said it is fine')
    expect(page.stored.screening.answers['cancer']).toEqual({ answer: 'yes', askedOn: '2026-03-03' })
    expect(page.told).toContain('Cancer')
    await page.fill(`Asked on ${says('cancer')}`, '2026-02-10')
    expect(page.stored.screening.answers['cancer']?.askedOn).toBe('2026-02-10')
    await page.press(`Undo: ${says('cancer')}`)
    expect(page.stored.screening.answers['cancer']?.askedOn).toBe('2026-03-03')
  })

  it('refuses a day that is still to come, and says so', async () => {
    const page = await at(answered({ cancer: { answer: 'yes', askedOn: '2026-02-10' } }))
    await page.fill(`Asked on ${says('cancer')}`, '2026-03-04')
    expect(page.told).toContain('that day is still to come')
    expect(page.stored.screening.answers['cancer']?.askedOn).toBe('2026-02-10')
  })

  it('lets a row go when it no longer applies', async () => {
    const page = await at(answered({ fever: { answer: 'yes' } }))
    await page.press(`This no longer applies: ${says('fever')}`)
    expect(document.querySelector('.risk')).toBeNull()
    // What was focused is gone: reading goes on at the top.
    expect(document.activeElement?.textContent).toBe('Safety')
    expect(page.words('.lead')).toBe('Nothing you told us says wait.')
  })

  it('comes with red flags before the stop rule, and cautions for one’s own hands', async () => {
    const page = await at(noScreening)
    const [first] = document.querySelectorAll('.known section')
    expect(first?.textContent).toContain('Get help now')
    expect(page.words('.known')).toContain('Stop at once if you notice')
    expect(page.words()).toContain('massage guns')
  })
})

describe('the review', () => {
  it('is asked for after three months, on every section', async () => {
    const old = { ...answered(), answeredOn: '2025-12-03' }
    const page = await at(old, '#look')
    expect(page.words('.review')).toContain('Three months have passed')
    await page.go('#safety')
    await page.press('Nothing has changed')
    expect(page.stored.screening.answeredOn).toBe('2026-03-03')
    await page.go('#look')
    expect(document.querySelector('.review')).toBeNull()
  })

  it('is not asked for before', async () => {
    await at({ ...answered(), answeredOn: '2025-12-04' }, '#look')
    expect(document.querySelector('.review')).toBeNull()
  })
})

describe('the note for the therapist', () => {
  it('says what to keep off, what to know, the pressure, where it aches, and to speak up', async () => {
    const page = await new Opened(
      '#therapist-note',
      { aches: ['neck', 'hips-legs'] },
      {},
      { screening: screened },
    ).draw()
    const note = page.words('.sheet')
    expect(note).toContain('For my massage therapist, 3 March 2026')
    expect(note).toContain('I will speak up at once if it hurts.')
    expect(note).toContain('Open or healing wounds, burns or sunburn: knees')
    expect(note).toContain('Blood-thinning medicine. Please wait until a professional has agreed.')
    expect(note).toContain('A professional said on 10 February 2026 that it is fine.')
    expect(note).toContain('Perhaps: A broken bone that has not healed: wrists and hands, somewhere else.')
    expect(note).toContain('Cancer, now or recently. I have not asked a professional yet.')
    expect(note).toContain('Light, please.')
    expect(note).toContain('Neck, Hips and legs')
    expect(note).not.toContain('Liver')
  })

  it('takes text as text', async () => {
    const page = await at(screened, '#therapist-note')
    expect(page.words('.sheet')).toContain('<img src=x onerror="document.title=1">')
    expect(document.querySelector('.sheet img, .sheet b')).toBeNull()
    expect(document.title).not.toBe('1')
  })

  it('does not say that all is well before it was asked', async () => {
    const page = await at(noScreening, '#therapist-note')
    expect(page.words('.sheet')).not.toContain('I know of nothing')
    expect(page.words('.sheet')).toContain('not answered all the safety questions')
    expect((await at(answered(), '#therapist-note')).words('.sheet')).toContain('I know of nothing')
  })

  it('is copied as plain text', async () => {
    const copied: string[] = []
    const clipboard = { writeText: async (text: string) => void copied.push(text) }
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true })
    const page = await at(screened, '#therapist-note')
    await page.press('Copy as text')
    expect(page.words('.note-page .screen-only [role=status]')).toBe('Copied.')
    expect(copied[0]).toMatch(
      /^For my massage therapist, 3 March 2026\n\nPressure should never hurt\n- I will speak up/,
    )
    expect(copied[0]).toContain('I am <b>ticklish</b>')
    clipboard.writeText = async () => Promise.reject(new Error('no'))
    await page.press('Copy as text')
    expect(page.words('.note-page')).toContain('copy it by hand')
  })

  it('keeps the person’s own words and wishes', async () => {
    const page = await at(answered(), '#therapist-note')
    await page.press('Firm')
    await page.fill('Anything else', 'No music, please.')
    expect(page.stored.screening).toMatchObject({ pressure: 'firm', more: 'No music, please.' })
    expect(page.words('.sheet')).toContain('No music, please.')
    await page.press('Not said')
    expect(page.stored.screening.pressure).toBeNull()
  })

  it('loses nothing of a text that is too long', async () => {
    const page = await at(answered(), '#therapist-note')
    const long = 'x'.repeat(501)
    await page.fill('Anything else', long)
    expect(page.told).toContain('longer than 500 characters')
    expect((page.find('Anything else') as HTMLTextAreaElement).value).toBe(long)
  })
})
