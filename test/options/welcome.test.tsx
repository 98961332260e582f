// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { Opened } from './opened.tsx'

const fresh = { welcomed: false }

describe('the three steps', () => {
  it('go on and back by their addresses, and reading goes on at the heading', async () => {
    const page = await new Opened('#welcome', fresh).draw()
    expect(page.words('.progress')).toBe('Step 1 of 3')
    expect(page.find('Next').getAttribute('href')).toBe('#welcome-2')
    await page.go('#welcome-2')
    expect(page.words('.progress')).toBe('Step 2 of 3')
    expect(document.activeElement?.textContent).toBe('Where it aches')
    expect(page.find('Back').getAttribute('href')).toBe('#welcome-1')
  })

  it('does not take the focus when it is opened', async () => {
    await new Opened('#welcome', fresh).draw()
    expect(document.activeElement).toBe(document.body)
  })

  it('1: a rhythm and how a nudge comes', async () => {
    const page = await new Opened('#welcome', fresh).draw()
    await page.press('HSE-style')
    await page.press('Badge only')
    expect(page.settings).toMatchObject({ shortEveryMin: 50, longEveryMin: 50, style: 'badge' })
  })

  it('2: where it aches, several at once', async () => {
    const page = await new Opened('#welcome-2', fresh).draw()
    await page.press('Shoulders')
    await page.press('Neck')
    expect(page.settings.aches).toEqual(['neck', 'shoulders'])
    await page.press('Shoulders')
    expect(page.settings.aches).toEqual(['neck'])
    expect(page.words()).toContain('general information, not medical advice')
  })

  it('3: the safety questions, now or later', async () => {
    const page = await new Opened('#welcome-3', fresh).draw()
    expect(page.words('.progress')).toBe('Step 3 of 3')
    expect(page.find('Later').getAttribute('href')).toBe('#welcome-4')
    expect(page.find('Answer now').getAttribute('href')).toBe('#welcome-3-signs')
    await page.go('#welcome-3-signs')
    for (let part = 0; part < 8; part++) await page.pressAndFollow('None of these')
    expect(location.hash).toBe('#welcome-4')
    expect(page.stored.screening.answeredOn).toBe('2026-03-03')
    expect(page.words('.progress')).toBe('Almost done')
  })

  it('ends as welcomed, in Rhythm', async () => {
    const page = await new Opened('#welcome-4', fresh).draw()
    await page.press('Done')
    expect(page.sent).toEqual([{ do: 'set', change: { welcomed: true } }])
    expect(page.settings.welcomed).toBe(true)
    expect(location.hash).toBe('#rhythm')
  })

  it('stays where it is, and says why, when that cannot be saved', async () => {
    const page = await new Opened('#welcome-4', fresh).draw()
    page.refuses = 'no room'
    await page.press('Done')
    expect(location.hash).toBe('#welcome-4')
    expect(page.told).toContain('no room')
  })
})

describe('a nudge to see', () => {
  it('is sent, and only the person can say whether it came', async () => {
    const page = await new Opened('#welcome-4', fresh).draw()
    await page.press('Send a test nudge')
    expect(page.sent).toEqual([{ do: 'test-nudge' }])
    expect(page.words()).toContain('Did you see it?')
    await page.press('Yes, I saw it')
    expect(page.words()).toContain('That is how nudges will reach you.')
  })

  it.each([
    ['win', 'Windows', 'Open Settings, System, Notifications'],
    ['mac', 'macOS', 'Open System Settings, Notifications'],
    ['linux', 'Linux', 'In your desktop’s settings'],
    ['cros', 'Linux', 'In your desktop’s settings'],
  ])('not seen on %s: help for %s first, the others one press away', async (os, name, sentence) => {
    const page = await new Opened('#welcome-4', fresh, { platform: async () => os }).draw()
    await page.press('Send a test nudge')
    await page.press('No, nothing came')
    expect((page.find(name) as HTMLInputElement).checked).toBe(true)
    expect(page.words('.help')).toContain(sentence)
    await page.press(name === 'macOS' ? 'Windows' : 'macOS')
    expect(page.words('.help')).not.toContain(sentence)
  })

  it('a browser that refuses is named as the reason', async () => {
    const page = await new Opened('#welcome-4', fresh, { notificationsAllowed: async () => false }).draw()
    page.refuses = 'nobody home'
    await page.press('Send a test nudge')
    expect(page.words('.help')).toContain('told not to show notifications')
    expect(page.told).toContain('nobody home')
  })
})

describe('the icon', () => {
  it.each([
    ['chromium', 'press the pin beside it'],
    ['firefox', 'Pin to Toolbar'],
  ] as const)('is pinned the way of %s', async (kind, words) => {
    expect((await new Opened('#welcome-4', fresh, { kind }).draw()).words('.pin')).toContain(words)
  })

  it('needs no pinning when it is there', async () => {
    const page = await new Opened('#welcome-4', fresh, { onToolbar: async () => true }).draw()
    expect(page.words('.pin')).toContain('The icon is in your toolbar.')
    expect(page.words('.pin')).not.toContain('puzzle')
  })

  it('is seen when it has been pinned meanwhile', async () => {
    let pinned = false
    const page = await new Opened('#welcome-4', fresh, { onToolbar: async () => pinned }).draw()
    expect(page.words('.pin')).toContain('puzzle')
    pinned = true
    dispatchEvent(new Event('focus'))
    await page.go('#welcome-4')
    expect(page.words('.pin')).toContain('The icon is in your toolbar.')
  })
})
