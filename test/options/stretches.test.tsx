// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { movement, movements } from '../../src/catalogue/index.ts'
import { noScreening } from '../../src/core/screening.ts'
import { noStretch, type Stretch } from '../../src/core/stretch.ts'
import { wholeSec } from '../../src/core/dose.ts'
import { anything, filtered } from '../../src/options/stretches/filter.ts'
import { answering } from '../core/answering.ts'
import { Opened } from './opened.tsx'

const at = (address: string, stretch: Partial<Stretch> = {}, door = {}, screening = noScreening) =>
  new Opened(address, {}, door, { stretch: { ...noStretch, ...stretch }, screening }).draw()
const cards = () => [...document.querySelectorAll('.library li b')].map((each) => each.textContent)

/** Writes into the field that carries this label. */
async function write(label: string, value: string) {
  const field = [...document.querySelectorAll('label')]
    .find((each) => each.textContent?.startsWith(label))
    ?.querySelector<HTMLInputElement>('input, textarea, select')
  if (!field) throw new Error(`no field "${label}"`)
  await act(async () => {
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

describe('the filter', () => {
  const textOf = (m: { id: string }) => m.id
  it('lets through what fits all that is asked', () => {
    expect(filtered(movements(), anything, textOf)).toEqual(movements())
    const neck = filtered(movements(), { ...anything, region: 'neck', discreet: true }, textOf)
    expect(neck.length).toBeGreaterThan(1)
    expect(neck.every((m) => m.region === 'neck' && m.discreet === 'yes')).toBe(true)
    const standing = filtered(movements(), { ...anything, position: 'standing' }, textOf)
    expect(standing.map((m) => m.position)).not.toContain('seated')
    expect(standing.map((m) => m.position)).toContain('either')
    for (const m of filtered(movements(), { ...anything, withinSec: 60 }, textOf))
      expect(wholeSec(m)).toBeLessThanOrEqual(60)
  })

  it('finds words whatever their case, accents and order', () => {
    const found = (words: string) =>
      filtered(movements(), { ...anything, words }, () => 'Élan for the Shoulder blade').length
    expect(found('  BLADE shoulder')).toBe(movements().length)
    expect(found('elan')).toBe(movements().length)
    expect(found('knee')).toBe(0)
    expect(found('.*')).toBe(0)
  })
})

describe('the library', () => {
  it('shows every movement, fewer as one searches, and says how many', async () => {
    const page = await at('#stretches')
    expect(cards()).toHaveLength(movements().length)
    await write('Search', 'chin')
    expect(cards()).toContain('Chin tuck')
    expect(cards().length).toBeLessThan(movements().length)
    expect(page.words('.library')).not.toContain('Shoulder rolls')
    await write('Search', '')
    await write('Part of the body', 'shoulders')
    const own = movements().filter(({ region }) => region === 'shoulders').length
    expect(cards()).toHaveLength(own)
    expect(document.querySelector('.group [role=status]')?.textContent).toBe(`${own} movements`)
  })

  it('leads to a page of its own with steps, cautions and sources', async () => {
    const page = await at('#stretches/cervical-rotation')
    expect(page.words('h1')).toBe('Head turn')
    expect(document.querySelectorAll('.one-movement ol li')).toHaveLength(movement('cervical-rotation')!.steps.length)
    expect(page.words()).toContain('Stop if')
    expect(page.words()).toContain('Kaiser Permanente')
  })

  it('starts the movement in the session page', async () => {
    const led: string[] = []
    const page = await at('#stretches/cervical-rotation', {}, { open: async (path: string) => void led.push(path) })
    await page.press('Do it now')
    expect(led).toEqual(['src/session/index.html?movement=cervical-rotation'])
  })

  it('shows the whole library where the address names what is not there', async () => {
    const page = await at('#stretches/neck-circles')
    expect(page.words('h1')).toBe('Stretches')
  })
})

describe('wishes', () => {
  it('never and more exclude each other, and can be undone', async () => {
    const page = await at('#stretches/wall-slide')
    await page.press('Never show me this')
    expect(page.stored.stretch.hidden).toEqual(['wall-slide'])
    await page.press('Show me more of this')
    expect(page.stored.stretch).toMatchObject({ hidden: [], more: ['wall-slide'] })
    await page.press(undoName())
    expect(page.stored.stretch).toMatchObject({ hidden: ['wall-slide'], more: [] })
  })

  it('what hurt or is hidden is listed, with the way back', async () => {
    const page = await at('#stretches', { hurt: ['shoulder-rolls'], hidden: ['wall-slide'] })
    expect(page.words('.lead')).toContain(`of ${movements().length} movements are open to you`)
    await page.press('Bring back Shoulder rolls')
    expect(page.stored.stretch).toMatchObject({ hurt: [], hidden: ['wall-slide'] })
  })

  it('an own movement that hurt is listed by its name, and one that is gone not at all', async () => {
    const door = { id: 'own-1', name: 'Door stretch', steps: [], sec: 30 }
    const page = await at('#stretches', { own: [door], hurt: ['own-1', 'own-2'], hidden: ['neck-circles'] })
    expect(page.words()).not.toMatch(/own-\d|neck-circles/)
    await page.press('Bring back Door stretch')
    expect(page.stored.stretch.hurt).not.toContain('own-1')
    expect(page.words()).not.toContain('Left out')
  })

  it('what hurt is not offered to be done until it is brought back', async () => {
    const page = await at('#stretches/wall-slide', { hurt: ['wall-slide'] })
    expect(() => page.find('Do it now')).toThrow()
    await page.press('Bring back')
    expect(page.find('Do it now')).toBeDefined()
  })

  it('what the safety answers leave out is said, with the way to the answers', async () => {
    const page = await at('#stretches', {}, {}, answering(['pregnancy'], ['knees']))
    expect(page.words('.changes')).toContain('Knees')
    expect(page.words('.lead')).toContain(`of ${movements().length} movements are open to you`)
    expect(page.find('Safety questions and answers').getAttribute('href')).toBe('#safety')
  })

  it('a movement that is left out for safety is not offered to be done', async () => {
    const page = await at('#stretches/cervical-rotation', {}, {}, answering(['dizzy-vascular']))
    expect(() => page.find('Do it now')).toThrow()
    expect(page.words('.one-movement')).toContain('left out after your safety answers')
  })
})

const undoName = () =>
  [...document.querySelectorAll('button')].find((each) => each.textContent === 'Undo')?.getAttribute('aria-label') ?? ''

describe('own movements', () => {
  it('are written, listed, put into the list and deleted, each with undo', async () => {
    const page = await at('#stretches')
    await page.press('New movement')
    await write('Name', 'Door <b>stretch</b>')
    await write('Steps', 'Stand in the door\n\nLean')
    await write('Seconds', '20')
    await page.press('Save')
    expect(page.stored.stretch.own).toEqual([
      { id: 'own-1', name: 'Door <b>stretch</b>', steps: ['Stand in the door', 'Lean'], sec: 20 },
    ])
    expect(document.querySelector('.own-name b')).toBeNull()
    await page.press('Put Door <b>stretch</b> into my list')
    expect(page.stored.stretch.list).toEqual(['own-1'])
    await page.press('Delete Door <b>stretch</b>')
    expect(page.stored.stretch).toMatchObject({ own: [], list: [] })
    await page.press(undoName())
    expect(page.stored.stretch).toMatchObject({ own: [{ id: 'own-1' }], list: ['own-1'] })
  })

  it('are done now, unless they hurt', async () => {
    const led: string[] = []
    const own = ['one', 'two'].map((name, n) => ({ id: `own-${n + 1}`, name, steps: [], sec: 30 }))
    const open = async (path: string) => void led.push(path)
    const page = await at('#stretches', { own, hurt: ['own-2'] }, { open })
    await page.press('Do one now')
    expect(led).toEqual(['src/session/index.html?movement=own-1'])
    expect(() => page.find('Do two now')).toThrow()
  })

  it('take what was said of them along when they are deleted, and bring it back when that is undone', async () => {
    const door = { id: 'own-1', name: 'Door', steps: [], sec: 30 }
    const page = await at('#stretches', { own: [door], list: ['own-1'], hurt: ['own-1', 'wall-slide'] })
    await page.press('Delete Door')
    expect(page.stored.stretch).toMatchObject({ own: [], list: [], hurt: ['wall-slide'] })
    await page.press(undoName())
    expect(page.stored.stretch).toMatchObject({ own: [door], list: ['own-1'], hurt: ['own-1', 'wall-slide'] })
  })

  it.each([
    ['', '20', 'Give the movement a name.'],
    ['x'.repeat(10_000), '20', 'A name has 60 characters at most.'],
    ['a', '0', 'The time is a whole number from 5 to 600 seconds.'],
    ['a', '-3', 'The time is a whole number from 5 to 600 seconds.'],
    ['a', 'soon', 'The time is a whole number from 5 to 600 seconds.'],
    ['a', '', 'The time is a whole number from 5 to 600 seconds.'],
  ])('%.10s for %s s is refused beside the form, and nothing typed is lost', async (name, sec, why) => {
    const page = await at('#stretches')
    await page.press('New movement')
    await write('Name', name)
    await write('Seconds', sec)
    await page.press('Save')
    expect(page.words('.own-form [role=alert]')).toBe(why)
    expect(page.stored.stretch.own).toEqual([])
    expect(document.querySelector<HTMLInputElement>('.own-form input')?.value).toBe(name)
  })
})

describe('the own list', () => {
  it('is put in order and started', async () => {
    const led: string[] = []
    const page = await at(
      '#stretches',
      { list: ['shoulder-rolls', 'wall-slide', 'gone'] },
      { open: async (path: string) => void led.push(path) },
    )
    await page.press('Move Wall slide up')
    expect(page.stored.stretch.list).toEqual(['wall-slide', 'shoulder-rolls'])
    await page.press('Take Shoulder rolls out of the list')
    await page.press('Start my list')
    expect(page.stored.stretch.list).toEqual(['wall-slide'])
    expect(led).toEqual(['src/session/index.html?list'])
  })
})
