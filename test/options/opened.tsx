import axe from 'axe-core'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import type { UserEvent } from '../../src/core/events.ts'
import type { Settings } from '../../src/core/settings.ts'
import { step } from '../../src/core/step.ts'
import type { Stored } from '../../src/core/stored.ts'
import type { Say } from '../../src/core/words.ts'
import { Options } from '../../src/options/Options.tsx'
import type { PageDoor } from '../../src/ui/page.ts'
import { writeTimesAs } from '../../src/ui/time.ts'
import { speak } from '../../src/ui/words.ts'
import { english } from '../ui/given.ts'
import { now, sitting, storedWith, zone } from '../ui/stored.ts'

/** A browser that answers as if nothing special were there. */
export const door: PageDoor = {
  kind: 'chromium',
  hasWindows: true,
  query: {},
  version: '1.2.3',
  goTo: () => undefined,
  open: async () => undefined,
  forgetQuery: () => undefined,
  close: () => undefined,
  shortcuts: async () => [
    { name: '_execute_action', keys: 'Alt+Shift+U' },
    { name: 'standing', keys: '' },
  ],
  openShortcuts: async () => true,
  onToolbar: async () => null,
  notificationsAllowed: async () => null,
  carryOn: async () => undefined,
  shows: () => ({ release: () => undefined }),
  tone: async () => true,
  speak: () => undefined,
  hush: () => undefined,
  hasVoice: () => true,
  keepAwake: () => ({ release: () => undefined }),
  platform: async () => 'win',
  saveFile: () => undefined,
  setAside: async () => [],
}

/** The options page opened at an address, with the rules themselves answering what it sends. */
export class Opened {
  readonly sent: UserEvent[] = []
  /** When set, the worker does not do what it is asked, for this reason. */
  refuses: string | null = null
  stored: Stored
  private readonly page: PageDoor

  constructor(
    address: string,
    settings: Partial<Settings> = {},
    page: Partial<PageDoor> = {},
    stored: Partial<Stored> = {},
  ) {
    this.stored = { ...storedWith(sitting, settings), ...stored }
    this.page = { ...door, ...page }
    location.hash = address
  }

  /** Draws it, in `words`, as it is after the browser's own answers have come. */
  async draw(words: Say = english): Promise<this> {
    speak(words)
    writeTimesAs('en-GB')
    document.documentElement.lang = 'en'
    render(null, document.body)
    await act(async () => this.paint())
    await act(async () => undefined)
    return this
  }

  /** Draws it, in English, and lets nothing come that the browser has not answered yet. */
  drawAtOnce() {
    speak(english)
    render(null, document.body)
    this.paint()
  }

  /** Another page, or the worker by itself, changes settings, or what else is stored. */
  async elsewhere(settings: Partial<Settings>, stored: Partial<Stored> = {}) {
    this.stored = { ...this.stored, ...stored, settings: { ...this.stored.settings, ...settings } }
    await act(async () => this.paint())
  }

  get settings() {
    return this.stored.settings
  }

  /** All the words on the page, or within the part that is found. */
  words(part = 'body') {
    return plain(document.querySelector(part)?.textContent)
  }

  /** What a screen reader is told of by itself, after a change. */
  get told() {
    return this.words('.saved [role=status]')
  }

  /** The thing to press or set with this name, as a screen reader has it. */
  find(name: string): HTMLElement {
    const all = [...document.body.querySelectorAll<HTMLElement>('button, a, input, textarea')]
    const found = all.filter((each) => nameOf(each) === name)
    if (found.length !== 1) throw new Error(`${found.length} called "${name}" among ${all.map(nameOf).join(' | ')}`)
    return found[0] as HTMLElement
  }

  async press(name: string) {
    const found = this.find(name)
    await act(async () => found.click())
    await act(async () => undefined)
  }

  /** Presses what leads to another address, and goes there, as the browser does. */
  async pressAndFollow(name: string) {
    await this.press(name)
    await this.go(location.hash)
  }

  /** Types or drags a value into a field; `rests`: and goes on to the next one. */
  async fill(name: string, value: string, rests = true) {
    const field = this.find(name) as HTMLInputElement | HTMLTextAreaElement
    await act(async () => {
      field.value = value
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    if (rests) await act(async () => void field.dispatchEvent(new FocusEvent('blur')))
    await act(async () => undefined)
  }

  async go(address: string) {
    await act(async () => {
      location.hash = address
      dispatchEvent(new Event('hashchange'))
    })
    await act(async () => undefined)
  }

  /** What axe finds wrong; colours need a real browser. */
  async faults() {
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
  }

  private paint() {
    render(
      <Options stored={this.stored} now={now} zone={zone} page={this.page} send={(event) => this.hear(event)} />,
      document.body,
    )
  }

  private async hear(event: UserEvent) {
    this.sent.push(event)
    await Promise.resolve()
    if (this.refuses !== null) return { ok: false, why: this.refuses } as const
    const facts = { idle: 'active', sound: false, fullscreen: false, zone } as const
    const turn = step(this.stored, { at: now, facts, what: event }, false)
    this.stored = turn.stored
    this.paint()
    return turn.refused === undefined ? ({ ok: true } as const) : ({ ok: false, why: turn.refused } as const)
  }
}

/** The name a screen reader gives a thing. */
function nameOf(each: HTMLElement): string {
  const by = each.getAttribute('aria-labelledby')
  const label = by
    ? document.getElementById(by)
    : [...document.querySelectorAll('label')].find((l) => l.htmlFor === each.id && each.id !== '')
  const text = each.getAttribute('aria-label') ?? (label ?? each.closest('label') ?? each).textContent
  return plain(text).trim()
}

/** Words without the spaces that keep a number and its unit on one line. */
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ')
