import { describe, expect, it } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { FakeBrowser } from './browser.ts'
import { day } from './day.ts'
import { Desk } from './desk.ts'

const basic = { type: 'basic' as const, iconUrl: 'icons/128.png', title: 'Up', message: 'Roll your shoulders' }

function listening(flavour: 'chrome' | 'firefox', hasFile = (url: string) => !url.includes('gone')) {
  const heard: unknown[] = []
  const start = (door: Browser) => {
    door.notifications.onClicked.addListener((id) => void heard.push(['click', id]))
    door.notifications.onButtonClicked?.addListener((id, index) => void heard.push(['button', id, index]))
    door.notifications.onClosed.addListener((id, byUser) => void heard.push(['close', id, byUser]))
    return { idle: () => Promise.resolve() }
  }
  const fake = new FakeBrowser(new Desk(day(10)), { flavour, start, hasFile })
  return { fake, heard }
}

describe('Chrome', () => {
  it('shows buttons, keeps a notification that was clicked, and tells of clicks', async () => {
    const { fake, heard } = listening('chrome')
    await fake.run()
    const door = fake.newPage()
    await door.notifications.create('a', {
      ...basic,
      buttons: [{ title: 'Start' }],
      requireInteraction: true,
    } as typeof basic)
    await fake.click('a')
    await fake.button('a', 0)
    expect(Object.keys(await door.notifications.getAll())).toEqual(['a'])
    await fake.close('a')
    expect(heard).toEqual([
      ['click', 'a'],
      ['button', 'a', 0],
      ['close', 'a', true],
    ])
    expect(fake.notifications.shown).toMatchObject([{ at: 10, id: 'a', options: basic }])
  })

  it('refuses a picture that is missing or drawn in SVG, and more than two buttons', async () => {
    const door = listening('chrome').fake.newDoor()
    for (const iconUrl of ['icons/gone.png', 'icons/mark.svg'])
      await expect(door.notifications.create('a', { ...basic, iconUrl })).rejects.toThrow('Unable to download')
    const buttons = [{ title: '1' }, { title: '2' }, { title: '3' }]
    await expect(door.notifications.create('a', { ...basic, buttons } as typeof basic)).rejects.toThrow('two buttons')
  })

  it('answers but shows nothing below priority 0', async () => {
    const { fake } = listening('chrome')
    expect(await fake.newDoor().notifications.create('a', { ...basic, priority: -1 })).toBe('a')
    expect(fake.notifications.shown).toEqual([])
  })

  it('throws on what is unknown or missing', () => {
    const door = listening('chrome').fake.newDoor()
    expect(() => door.notifications.create('a', { ...basic, colour: 'red' } as typeof basic)).toThrow('colour')
    expect(() => door.notifications.create('a', { type: 'basic', title: '', message: '' })).toThrow('iconUrl')
  })
})

describe('Firefox', () => {
  it.each(['buttons', 'requireInteraction', 'silent'])('throws on %s', (key) => {
    const door = listening('firefox').fake.newDoor()
    expect(() => door.notifications.create('a', { ...basic, [key]: true })).toThrow(key)
  })

  it('closes the old one before it shows a new one of the same name, and always blames the user', async () => {
    const { fake, heard } = listening('firefox')
    await fake.run()
    const door = fake.newPage()
    await door.notifications.create('a', basic)
    await door.notifications.create('a', basic)
    expect(await door.notifications.clear('a')).toBe(true)
    expect(await door.notifications.clear('a')).toBe(false)
    expect(heard).toEqual([
      ['close', 'a', true],
      ['close', 'a', true],
    ])
    expect(fake.notifications.shown).toHaveLength(2)
  })

  it('has neither `update` nor `onButtonClicked`', () => {
    const { notifications } = listening('firefox').fake.newDoor()
    expect('update' in notifications || 'onButtonClicked' in notifications).toBe(false)
  })
})
