import type { Desk } from './desk.ts'
import type { Life } from './life.ts'

export interface Opened {
  /** Trace seconds. */
  readonly at: number
  readonly how: 'tab' | 'window' | 'options'
  readonly url: string
  readonly details: Readonly<Record<string, unknown>>
}

const windowId = 1

/** One focused browser window with two tabs, the active one and another, each of which may make sound. */
export class Windows {
  /** Every tab and window that the extension opened. */
  readonly opened: Opened[] = []
  private nextId = 100

  constructor(private readonly desk: Desk) {}

  open(how: Opened['how'], url: string, details: Readonly<Record<string, unknown>>): number {
    this.opened.push({ at: this.desk.at, how, url, details })
    return (this.nextId += 1)
  }

  tabsDoor(life: Life) {
    return {
      query: (filter: Readonly<Record<string, unknown>> = {}) =>
        life.call('tabs.query', () =>
          this.tabs().filter((tab) =>
            Object.entries(filter).every(([key, wanted]) => {
              if (key === 'muted') return tab.mutedInfo.muted === wanted
              if (key === 'currentWindow' || key === 'lastFocusedWindow') return wanted === true
              if (key === 'windowId') return wanted === tab.windowId || wanted === -2
              if (key === 'active' || key === 'audible') return tab[key] === wanted
              // The address of a tab is not told without the permission `tabs`: nothing matches it.
              return false
            }),
          ),
        ),
      create: (details: { url?: string }) =>
        life.call('tabs.create', () => ({ id: this.open('tab', details.url ?? '', details), windowId, active: true })),
      update: (id: number, details: object) => life.call('tabs.update', () => ({ id, ...details })),
    }
  }

  windowsDoor(life: Life) {
    const get = (options?: { populate?: boolean }) => {
      const shown = { id: windowId, focused: true, type: 'normal', alwaysOnTop: false, incognito: false }
      const box = { left: 0, top: 0, width: 1280, height: 800 }
      const one = { ...shown, ...box, state: this.desk.fullscreen() ? 'fullscreen' : 'normal' }
      return options?.populate ? { ...one, tabs: this.tabs() } : one
    }
    return {
      WINDOW_ID_NONE: -1,
      WINDOW_ID_CURRENT: -2,
      getLastFocused: (options?: { populate?: boolean }) => life.call('windows.getLastFocused', () => get(options)),
      getAll: (options?: { populate?: boolean }) => life.call('windows.getAll', () => [get(options)]),
      create: (details: Readonly<Record<string, unknown>> = {}) => {
        const placed = ['left', 'top', 'width', 'height'].some((key) => key in details)
        return life.call('windows.create', () => {
          if (placed && details['state'] !== undefined && details['state'] !== 'normal')
            throw new Error('Invalid value for state')
          const [url] = [details['url'] ?? ''].flat()
          return { ...get(), id: this.open('window', String(url), details), focused: details['focused'] !== false }
        })
      },
      update: (id: number, details: object) => life.call('windows.update', () => ({ ...get(), id, ...details })),
      remove: (id: number) => life.call('windows.remove', () => void id),
      onRemoved: life.event('windows.onRemoved'),
    }
  }

  private tabs() {
    const { front, back } = this.desk.sounding()
    const tab = (id: number, active: boolean, audible: boolean) => {
      return {
        id,
        index: id - 1,
        windowId,
        active,
        audible,
        mutedInfo: { muted: false },
        highlighted: active,
        pinned: false,
        incognito: false,
      }
    }
    return [tab(1, true, front), tab(2, false, back)]
  }
}
