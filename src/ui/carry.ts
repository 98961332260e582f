import type { Carried, ChannelName, ShownLock } from './carried.ts'
import type { PageDoor } from './page.ts'

const channelName: ChannelName = 'unknot-sounds'
const shownLock: ShownLock = 'unknot-session-shown'
const path = 'src/sound/index.html'

/** The part of the browser that can keep a page which nobody sees. */
export interface CarryBrowser {
  readonly runtime: {
    getURL(path: string): string
    /** Firefox: the background page, woken if it sleeps; Chromium has none. */
    getBackgroundPage?(): Promise<{ readonly document: Document }>
  }
  readonly offscreen?: {
    createDocument(made: { url: string; reasons: string[]; justification: string }): Promise<void>
  }
}

/** How a session goes on sounding when its page is closed: an unseen page is handed what is still to come. */
export function carrying(browser: CarryBrowser): Pick<PageDoor, 'carryOn' | 'shows'> {
  let latest: Carried['sounds'] = []
  let made: Promise<void> | undefined
  return {
    async carryOn(sounds) {
      latest = sounds
      // Without such a page, as in a private window of Firefox, it sounds while its page is open.
      if (sounds.length > 0) made ??= unseenPage(browser).catch(() => {})
      // What came while it was being made must not be overtaken by what came before.
      await made
      made = undefined
      const channel = new BroadcastChannel(channelName)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none: it ends at this extension
      channel.postMessage({ sounds: latest, language: document.documentElement.lang } satisfies Carried)
      channel.close()
    },
    shows() {
      let letGo: (() => void) | undefined
      const look = () => {
        letGo?.()
        letGo = undefined
        if (document.visibilityState !== 'visible') return
        const gone = new Promise<void>((resolve) => (letGo = resolve))
        void navigator.locks?.request(shownLock, { mode: 'shared' }, () => gone)
      }
      document.addEventListener('visibilitychange', look)
      look()
      return {
        release() {
          document.removeEventListener('visibilitychange', look)
          letGo?.()
        },
      }
    },
  }
}

/** Resolves when the page listens. There is one for all; Chromium refuses a second. */
async function unseenPage({ runtime, offscreen }: CarryBrowser): Promise<void> {
  const url = runtime.getURL(path)
  if (offscreen)
    return offscreen.createDocument({ url, reasons: ['AUDIO_PLAYBACK'], justification: 'Sound of a guided session' })
  const { document: host } = (await runtime.getBackgroundPage?.()) ?? {}
  if (!host || host.querySelector('iframe')) return
  const frame = host.createElement('iframe')
  frame.src = url
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve)
    host.body.append(frame)
  })
}
