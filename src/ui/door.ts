import { aids } from './aids.ts'
import { type CarryBrowser, carrying } from './carry.ts'
import type { PageDoor, PartAside } from './page.ts'

/** The part of the browser that pages use; all of it exists without any permission. */
export interface DoorBrowser {
  readonly runtime: {
    getURL(path: string): string
    getManifest(): { version: string }
    getPlatformInfo(): Promise<{ os: string }>
  }
  readonly tabs: {
    create(tab: { url: string }): Promise<unknown>
    getCurrent(): Promise<{ id?: number | undefined } | undefined>
    remove(id: number): Promise<void>
  }
  readonly commands: { getAll(): Promise<{ name?: string | undefined; shortcut?: string | undefined }[]> }
}

interface Newer {
  readonly commands?: { openShortcutSettings?: () => Promise<void> }
  readonly action?: { getUserSettings?: () => Promise<{ isOnToolbar?: boolean }> }
  readonly notifications?: { getPermissionLevel?: () => Promise<string> }
}

/** The door a page is given, over the real browser or a stand-in. */
export function doorFrom(
  browser: DoorBrowser,
  place: Location,
  setAside: () => Promise<readonly PartAside[]> = async () => [],
): PageDoor {
  const newer = browser as unknown as Newer
  const kind = browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chromium'
  const address = (path: string) => (/^https?:/.test(path) ? path : browser.runtime.getURL(path))
  return {
    kind,
    hasWindows: kind === 'chromium',
    query: Object.fromEntries(new URLSearchParams(place.search)),
    forgetQuery: () => history.replaceState(null, '', place.pathname),
    version: browser.runtime.getManifest().version,
    goTo: (path) => place.assign(address(path)),
    open: async (path) => {
      await browser.tabs.create({ url: address(path) })
    },
    close: () => {
      // A popup is in no tab; a tab that a person opened does not obey window.close().
      void browser.tabs
        .getCurrent()
        .then((tab) => (tab?.id === undefined ? window.close() : browser.tabs.remove(tab.id)))
    },
    shortcuts: async () =>
      (await browser.commands.getAll()).map((command) => ({ name: command.name ?? '', keys: command.shortcut ?? '' })),
    openShortcuts: async () => {
      if (kind === 'chromium') await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
      else if (newer.commands?.openShortcutSettings) await newer.commands.openShortcutSettings()
      else return false
      return true
    },
    onToolbar: async () => (await newer.action?.getUserSettings?.())?.isOnToolbar ?? null,
    notificationsAllowed: async () => {
      const level = await newer.notifications?.getPermissionLevel?.()
      return level === undefined ? null : level === 'granted'
    },
    ...aids(),
    ...carrying(browser as unknown as CarryBrowser),
    platform: async () => (await browser.runtime.getPlatformInfo()).os,
    saveFile: (name, file) => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(file)
      link.download = name
      link.click()
      // The browser has taken hold of it by then; a minute is plenty even for a slow question of where to.
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    },
    setAside,
  }
}
