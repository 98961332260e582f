import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import type { Sheet } from '../driver.ts'
import { pause, until } from '../programs.ts'
import { type BrowserName, clockOf, quick, saying, scene, set } from '../scene.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const paths = [
  'src/popup/index.html',
  'src/session/index.html?length=120',
  'src/options/index.html',
  'src/options/index.html#welcome',
  'src/options/index.html#today',
  'src/options/index.html#check-in',
  'src/options/index.html#history',
  'src/options/index.html#stretches',
  'src/options/index.html#stretches/upper-trapezius-stretch',
  'src/options/index.html#massage',
  'src/options/index.html#data',
  'src/options/index.html#safety',
  'src/options/index.html#safety-bones',
  'src/options/index.html#therapist-note',
  'src/options/index.html#guidance',
]

/** What is shown, and what is kept from going out. */
export function pages(name: BrowserName): void {
  test('popup, session, options, welcome and guidance are drawn without an error, and axe finds nothing', async () => {
    await scene(name, {}, async ({ driver }) => {
      await driver.found('src/options/index.html#welcome')
      const wrong: string[] = []
      for (const path of paths) {
        for (const theme of ['light', 'dark'] as const) {
          await set(driver, { theme, motion: 'reduced' })
          const sheet = await driver.open(path, { width: path.includes('popup') ? 360 : 1000, height: 700 })
          await sheet.says(/\w{3}/)
          await pause(300)
          wrong.push(...(await faults(sheet)).map((fault) => `${path}, ${theme}: ${fault}`))
          const overflows = await sheet.run(() => document.documentElement.scrollWidth > innerWidth)
          if (overflows) wrong.push(`${path} scrolls sideways`)
          // Firefox fills one that is not told otherwise like a text field.
          const filled = await sheet.run(() =>
            [...document.querySelectorAll('input[type=range]')].some(
              (each) => getComputedStyle(each).backgroundColor !== 'rgba(0, 0, 0, 0)',
            ),
          )
          if (filled) wrong.push(`${path} has a slider in a box`)
          const [key] =
            /\b(answer|compose|move|notice|options|popup|session|ui|welcome)_\w+/.exec(await sheet.text()) ?? []
          if (key) wrong.push(`${path} shows the key ${key} instead of words`)
          await sheet.close()
        }
      }
      const narrow = await driver.open('src/popup/index.html', { width: 320, height: 600 })
      await narrow.says(/\w{3}/)
      // Its words the popup finds where the worker has left them, and takes them only in the language that is wanted now.
      const left = await narrow.run(async () => {
        const { popupWords } = await browser.storage.session.get('popupWords')
        const text = await (await fetch('/words/popup-en.json')).text()
        const { wanted, language, text: words } = popupWords as Record<string, string>
        return [words === text, wanted === navigator.language, language === browser.i18n.getUILanguage()]
      })
      expect(left).toEqual([true, true, true])
      const width = await narrow.run(() => document.documentElement.scrollWidth)
      if (width > 320) wrong.push(`the popup takes ${width} px of 320`)
      expect(wrong).toEqual([])
    })
    // Fifteen pages in two themes, each looked over whole.
  }, 360_000)

  test('nothing reaches a server, from a page or from the worker', async () => {
    let heard = 0
    const server = createServer((_, response) => {
      heard += 1
      response.setHeader('access-control-allow-origin', '*').end('x')
    })
    server.on('upgrade', (_, socket) => {
      heard += 1
      socket.destroy()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = `127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      expect((await fetch(`http://${address}/own`)).status).toBe(200)
      expect(heard).toBe(1)
      await scene(name, { backgroundIdleSec: 60 }, async ({ driver }) => {
        for (const path of paths.slice(0, 3)) {
          const sheet = await driver.open(path)
          const came = await sheet.run(tryPage, address)
          expect(came, path).toEqual([])
          await sheet.close()
        }
        expect(await driver.runInWorker(tryWorker, address)).toEqual([])
        await pause(1000)
        expect(heard).toBe(1)
      })
    } finally {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    }
  })

  test('no notification daemon on the desktop: badge and popup still say that it is time', async () => {
    await scene(name, {}, async ({ desktop, driver }) => {
      await desktop.dismissDaemon()
      await set(driver, quick)
      const clock = await until(
        'the nudge',
        async () => {
          await desktop.input()
          const found = await clockOf(driver)
          return found.waiting && found
        },
        45_000,
      )
      expect(clock.waiting?.kind).toBe('short')
      const popup = await driver.open('src/popup/index.html')
      await popup.says(saying('popup_waiting_short'))
      const tip = await until(
        'the tooltip',
        async () => {
          const found = await driver.run(() => browser.action.getTitle({}))
          return saying('tip_due').test(found) && found
        },
        5000,
        () => driver.run(() => browser.action.getTitle({})),
      )
      expect(tip).toMatch(saying('tip_due'))
    })
  })
}

/** What axe finds, each as its rule and where. */
async function faults(sheet: Sheet): Promise<string[]> {
  await sheet.inject(axe)
  return sheet.run(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, { rules: { 'target-size': { enabled: true } } })
    return violations.flatMap((each) =>
      each.nodes.map((node) => `${each.id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ''}`),
    )
  })
}

/** Every way out of a page that is known; gives those that were not refused. */
async function tryPage(address: string): Promise<string[]> {
  const came: string[] = []
  const within = (what: string, made: Promise<unknown>) =>
    Promise.race([
      made.then(() => came.push(what)).catch(() => undefined),
      new Promise((done) => setTimeout(done, 1500)),
    ])
  const element = (what: string, tag: 'img' | 'script' | 'iframe' | 'link', set: (made: HTMLElement) => void) => {
    const made = document.createElement(tag)
    set(made)
    const loaded = new Promise((done, fail) => {
      if (tag !== 'iframe') made.onload = done
      made.onerror = fail
    })
    document.body.append(made)
    return within(what, loaded)
  }
  await Promise.all([
    within('fetch', fetch(`http://${address}/fetch`)),
    within('fetch without cors', fetch(`http://${address}/opaque`, { mode: 'no-cors' })),
    within(
      'socket',
      new Promise((done, fail) => {
        const socket = new WebSocket(`ws://${address}/socket`)
        socket.onopen = done
        socket.onerror = fail
      }),
    ),
    within(
      'events',
      new Promise((done, fail) => {
        const source = new EventSource(`http://${address}/events`)
        source.onopen = done
        source.onerror = fail
      }),
    ),
    element('picture', 'img', (made) => made.setAttribute('src', `http://${address}/picture`)),
    element('script', 'script', (made) => made.setAttribute('src', `http://${address}/script`)),
    element('frame', 'iframe', (made) => made.setAttribute('src', `http://${address}/frame`)),
    element('style', 'link', (made) => {
      made.setAttribute('rel', 'stylesheet')
      made.setAttribute('href', `http://${address}/style`)
    }),
  ])
  navigator.sendBeacon(`http://${address}/beacon`, 'x')
  return came
}

/** The same from the worker, whose world is handed over. */
async function tryWorker(world: typeof globalThis, address: string): Promise<string[]> {
  const came: string[] = []
  await world.fetch(`http://${address}/worker`, { mode: 'no-cors' }).then(
    () => came.push('fetch'),
    () => undefined,
  )
  await new Promise<void>((done) => {
    try {
      const socket = new world.WebSocket(`ws://${address}/worker-socket`)
      socket.onopen = () => done(void came.push('socket'))
      socket.onerror = () => done()
    } catch {
      done()
    }
    setTimeout(done, 1500)
  })
  return came
}
