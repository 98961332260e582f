// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { doorFrom, type DoorBrowser } from '../../src/ui/door.ts'

function stand(scheme: string, tab: { id?: number } | undefined, extra: object = {}) {
  const did: string[] = []
  const browser = {
    runtime: {
      getURL: (path: string) => `${scheme}://id/${path}`,
      getManifest: () => ({ version: '1.2.3' }),
      getPlatformInfo: async () => ({ os: 'linux' }),
    },
    tabs: {
      create: async ({ url }: { url: string }) => void did.push(`opened ${url}`),
      getCurrent: async () => tab,
      remove: async (id: number) => void did.push(`removed ${id}`),
    },
    commands: { getAll: async () => [{ name: 'start', shortcut: 'Alt+S' }, { name: 'standing' }] },
    ...extra,
  }
  const place = { search: '?movement=a&answers', pathname: '/x', assign: (path: string) => did.push(`went ${path}`) }
  return { did, door: doorFrom(browser as unknown as DoorBrowser, place as unknown as Location) }
}

describe('the door', () => {
  it('reads the address', () => {
    expect(stand('chrome-extension', undefined).door.query).toEqual({ movement: 'a', answers: '' })
  })

  it('knows the browser by its addresses', () => {
    expect(stand('chrome-extension', undefined).door.kind).toBe('chromium')
    expect(stand('moz-extension', undefined).door).toMatchObject({ kind: 'firefox', hasWindows: false })
  })

  it('opens pages of the extension by path and others by address', async () => {
    const { door, did } = stand('chrome-extension', undefined)
    await door.open('src/a.html')
    await door.open('https://example.org/')
    door.goTo('src/b.html?c=1')
    expect(did).toEqual([
      'opened chrome-extension://id/src/a.html',
      'opened https://example.org/',
      'went chrome-extension://id/src/b.html?c=1',
    ])
  })

  it('closes the tab it is in', async () => {
    const { door, did } = stand('chrome-extension', { id: 4 })
    door.close()
    await Promise.resolve()
    expect(did).toEqual(['removed 4'])
  })

  it('tells which keys are set', async () => {
    expect(await stand('chrome-extension', undefined).door.shortcuts()).toEqual([
      { name: 'start', keys: 'Alt+S' },
      { name: 'standing', keys: '' },
    ])
  })

  it('says that it does not know where the browser does not tell', async () => {
    const { door } = stand('moz-extension', undefined)
    expect(await door.onToolbar()).toBeNull()
    expect(await door.notificationsAllowed()).toBeNull()
    expect(await door.openShortcuts()).toBe(false)
  })

  it('tells what newer browsers tell', async () => {
    const newer = {
      action: { getUserSettings: async () => ({ isOnToolbar: false }) },
      notifications: { getPermissionLevel: async () => 'denied' },
    }
    const { door } = stand('chrome-extension', undefined, newer)
    expect(await door.onToolbar()).toBe(false)
    expect(await door.notificationsAllowed()).toBe(false)
  })
})
