import { beforeEach, describe, expect, it, vi } from 'vitest'

/** A store that answers with what lies there at the moment it is asked. */
const stage = vi.hoisted(() => ({
  turn: 0,
  asked: 0,
  listeners: new Set<() => void>(),
  session: [] as readonly string[],
  forWords: undefined as unknown,
}))

vi.mock('../../src/bridge/page-words.ts', () => ({
  pageWords: async (_: unknown, asked: unknown) => {
    stage.forWords = asked
  },
}))
vi.mock('../../src/bridge/browser.ts', () => ({
  browser: {
    storage: {
      local: { get: async () => ({ turn: stage.turn, nth: (stage.asked += 1) }) },
      session: {
        get: async (keys: readonly string[]) => {
          stage.session = keys
          return {}
        },
      },
      onChanged: {
        addListener: (listener: () => void) => stage.listeners.add(listener),
        removeListener: (listener: () => void) => stage.listeners.delete(listener),
      },
    },
  },
}))

const change = (turn: number) => {
  stage.turn = turn
  for (const listener of stage.listeners) listener()
}
const found = async (asked: Promise<readonly PromiseSettledResult<Record<string, unknown>>[]>) => {
  const [local] = await asked
  return local?.status === 'fulfilled' ? local.value : null
}

describe('the state asked for early', () => {
  beforeEach(() => {
    vi.resetModules()
    vi.stubGlobal('location', { pathname: '/src/options/index.html' })
    Object.assign(stage, { turn: 1, asked: 0, listeners: new Set() })
  })

  it('is asked for once, as the script begins', async () => {
    const { early } = await import('../../src/bridge/early.ts')
    expect(stage.asked).toBe(1)
    expect(await found(early())).toEqual({ turn: 1, nth: 1 })
    expect(stage.asked).toBe(1)
  })

  it('is asked for anew where it changed before the page watched for itself', async () => {
    const { early } = await import('../../src/bridge/early.ts')
    change(2)
    expect(await found(early())).toEqual({ turn: 2, nth: 2 })
  })

  it('brings along the words of the popup, and of no other page', async () => {
    const { early } = await import('../../src/bridge/early.ts')
    early()
    expect([stage.session.includes('popupWords'), stage.forWords]).toEqual([false, null])
    vi.resetModules()
    vi.stubGlobal('location', { pathname: '/src/popup/index.html' })
    const popup = await import('../../src/bridge/early.ts')
    expect(stage.session).toContain('popupWords')
    expect(stage.forWords).toBe(popup.early())
  })

  it('leaves the watching to the page', async () => {
    const { early } = await import('../../src/bridge/early.ts')
    early()
    expect(stage.listeners.size).toBe(0)
  })

  it.each([
    ['none', undefined],
    ['one that refuses', { databases: () => Promise.reject(new Error('refused')) }],
  ])('comes where the history is to be shown and the disk is %s', async (_, disk) => {
    vi.stubGlobal('location', { pathname: '/src/options/index.html', hash: '#history' })
    vi.stubGlobal('indexedDB', disk)
    const { early } = await import('../../src/bridge/early.ts')
    expect(await found(early())).toEqual({ turn: 1, nth: 1 })
  })
})
