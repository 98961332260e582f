// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Carried, ChannelName, Sound } from '../../src/ui/carried.ts'
import { type CarryBrowser, carrying } from '../../src/ui/carry.ts'

const sound = (at: number): Sound => ({ at, tone: true, words: null })
const runtime = { getURL: (path: string) => `ext://id/${path}` }
const name: ChannelName = 'unknot-sounds'

describe('carrying a session on', () => {
  let heard: Carried[]
  let channel: BroadcastChannel
  beforeEach(() => {
    heard = []
    channel = new BroadcastChannel(name)
    channel.onmessage = ({ data }) => void heard.push(data as Carried)
  })
  afterEach(() => channel.close())
  const posted = (count: number) => vi.waitFor(() => expect(heard.length).toBeGreaterThanOrEqual(count))

  it('Chromium: one unseen page for playback, and what is left to sound', async () => {
    const made: object[] = []
    const browser: CarryBrowser = { runtime, offscreen: { createDocument: async (what) => void made.push(what) } }
    document.documentElement.lang = 'de'
    await carrying(browser).carryOn([sound(1)])
    await posted(1)
    expect(made).toMatchObject([{ url: 'ext://id/src/sound/index.html', reasons: ['AUDIO_PLAYBACK'] }])
    expect(heard).toEqual([{ sounds: [sound(1)], language: 'de' }])
  })

  it('what comes while the page is being made is not overtaken by what came before', async () => {
    let ready = () => {}
    let asked = 0
    const createDocument = () => {
      asked += 1
      // A second is refused, as Chromium does.
      return asked > 1 ? Promise.reject(new Error('single')) : new Promise<void>((done) => (ready = done))
    }
    const { carryOn } = carrying({ runtime, offscreen: { createDocument } })
    const both = [carryOn([sound(1)]), carryOn([sound(2)])]
    await new Promise((done) => setTimeout(done, 20))
    expect(heard).toEqual([])
    ready()
    await Promise.all(both)
    await posted(1)
    expect(heard.at(-1)?.sounds).toEqual([sound(2)])
  })

  it('the page that is there already is used, and none is made in order to be silent', async () => {
    let asked = 0
    const createDocument = () => Promise.reject(new Error(`Only a single ${(asked += 1)}`))
    const { carryOn } = carrying({ runtime, offscreen: { createDocument } })
    await carryOn([sound(1)])
    await carryOn([])
    await posted(2)
    expect(heard.map(({ sounds }) => sounds.length)).toEqual([1, 0])
    expect(asked).toBe(1)
  })

  it('Firefox: one frame in the background page, made once', async () => {
    const host = document.implementation.createHTMLDocument()
    const append = vi.spyOn(host.body, 'append').mockImplementation((frame) => {
      host.body.appendChild(frame as Node)
      setTimeout(() => (frame as Element).dispatchEvent(new Event('load')), 1)
    })
    const { carryOn } = carrying({ runtime: { ...runtime, getBackgroundPage: async () => ({ document: host }) } })
    await carryOn([sound(1)])
    await carryOn([sound(2)])
    await posted(2)
    append.mockRestore()
    expect([...host.querySelectorAll('iframe')].map((each) => each.getAttribute('src'))).toEqual([
      'ext://id/src/sound/index.html',
    ])
  })

  it('no background page, as in a private window: nothing is thrown', async () => {
    const getBackgroundPage = () => Promise.reject(new Error('private'))
    await carrying({ runtime: { ...runtime, getBackgroundPage } }).carryOn([sound(1)])
  })
})

describe('a page that shows the session', () => {
  it('holds the lock while it can be seen, and lets go', async () => {
    const held = new Set<object>()
    const request = async (_: string, __: object, work: () => Promise<void>) => {
      const token = {}
      held.add(token)
      await work()
      held.delete(token)
    }
    vi.stubGlobal('navigator', { locks: { request } })
    const look = (state: string) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }
    const holds = async () => (await new Promise((done) => setTimeout(done, 1)), held.size)
    look('visible')
    const { release } = carrying({ runtime }).shows()
    expect(await holds()).toBe(1)
    look('hidden')
    expect(await holds()).toBe(0)
    look('visible')
    look('visible')
    expect(await holds()).toBe(1)
    release()
    expect(await holds()).toBe(0)
    look('visible')
    expect(await holds()).toBe(0)
    vi.unstubAllGlobals()
  })
})
