import axe from 'axe-core'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import type { UserEvent } from '../../src/core/events.ts'
import type { Stored } from '../../src/core/stored.ts'
import { ownWords, type Say } from '../../src/core/words.ts'
import type { Sound } from '../../src/ui/carried.ts'
import type { PageDoor, PageProps } from '../../src/ui/page.ts'
import { writeTimesAs } from '../../src/ui/time.ts'
import { speak } from '../../src/ui/words.ts'
import { english } from './given.ts'
import { now, zone } from './stored.ts'

/** Keys of all that pages have said in this file, whatever it was put into. */
export const saidKeys = new Set<string>()

const noted: Say = (key, values) => {
  if (!key.startsWith(ownWords)) saidKeys.add(key)
  return english(key, values)
}

/** A page drawn in the test's document, with what it sent and where it led. */
export class Drawn {
  readonly sent: UserEvent[] = []
  readonly led: string[] = []
  /** What it did beside the picture: tones, spoken words, the screen kept awake. */
  readonly aids: string[] = []
  /** What it had go on sounding without it, each time anew. */
  readonly carried: (readonly Sound[])[] = []
  answer: { ok: true } | { ok: false; why: string } = { ok: true }
  private props: PageProps

  constructor(
    private readonly View: (props: PageProps) => preact.ComponentChild,
    stored: Stored,
    query: Record<string, string> = {},
    at = now,
  ) {
    speak(noted)
    writeTimesAs('en-GB')
    document.documentElement.lang = 'en'
    document.title = 'page'
    // Away with the page of the test before.
    render(null, document.body)
    this.props = { stored, now: at, zone, page: this.door(query), send: (event) => this.hear(event) }
    this.draw()
  }

  /** The same page later, or with another state. */
  change(change: Partial<Pick<PageProps, 'stored' | 'now'>>) {
    this.props = { ...this.props, ...change }
    this.draw()
  }

  /** All the words on the page. */
  get words() {
    return (document.body.textContent ?? '').replaceAll('\u00a0', ' ')
  }

  /** What can be pressed, by the name a screen reader gives it. */
  get names() {
    return pressable().map(nameOf)
  }

  async press(name: string) {
    const found = pressable().find((each) => nameOf(each) === name)
    if (!found) throw new Error(`nothing called "${name}" among ${this.names.join(' | ')}`)
    await act(async () => found.click())
  }

  async key(key: string, on: Element = document.body) {
    await act(async () => {
      on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    })
  }

  /** What axe finds wrong; colours need a real browser. */
  async faults() {
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
  }

  private draw() {
    const { View } = this
    act(() => render(<View {...this.props} />, document.body))
  }

  private async hear(event: UserEvent) {
    this.sent.push(event)
    return this.answer
  }

  private door(query: Record<string, string>): PageDoor {
    return {
      kind: 'chromium',
      hasWindows: true,
      query,
      version: '0',
      goTo: (path) => void this.led.push(path),
      open: async (path) => void this.led.push(path),
      close: () => void this.led.push('closed'),
      forgetQuery: () => void this.led.push('query forgotten'),
      shortcuts: async () => [],
      openShortcuts: async () => true,
      onToolbar: async () => null,
      notificationsAllowed: async () => null,
      tone: async () => Boolean(this.aids.push('tone')),
      speak: (text) => void this.aids.push(`said: ${text}`),
      hush: () => void this.aids.push('hushed'),
      carryOn: async (sounds) => void this.carried.push(sounds),
      shows: () => ({ release: () => undefined }),
      hasVoice: () => true,
      keepAwake: () => {
        this.aids.push('awake')
        return { release: () => void this.aids.push('may sleep') }
      },
      platform: async () => 'linux',
      saveFile: () => undefined,
      setAside: async () => [],
    }
  }
}

/** Text that a translator would never see: letters outside `⟦…⟧` in words, names and titles. */
export function untranslated(): readonly string[] {
  const attributes = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description']
  const named = [...document.body.querySelectorAll('*')].flatMap((each) =>
    attributes.map((name) => each.getAttribute(name) ?? ''),
  )
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
  return [...texts, ...named].filter((text) => /\p{L}/u.test(text.replace(/⟦[^⟧]*⟧/g, '')))
}

/** Says keys instead of sentences, so that a sentence that is in the code is seen. */
export function speakInKeys(): void {
  speak((key) => `⟦${key}⟧`)
}

function pressable(): HTMLElement[] {
  return [...document.body.querySelectorAll<HTMLElement>('button, a, summary, input[type=radio]')].filter(
    (each) => !each.closest('[hidden]'),
  )
}

function nameOf(element: HTMLElement): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll('\u00a0', ' ').trim()
}
