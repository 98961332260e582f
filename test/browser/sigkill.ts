// Kills Chromium at random moments while it writes, and looks whether state and log agree afterwards. Takes about three
// seconds for each of KILLS (50): npm run build && npx tsx test/browser/sigkill.ts
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import type { LogEntry } from '../../src/core/log-entry.ts'
import type { Clock } from '../../src/core/state.ts'
import { chromiumPath, quietFlags, unpackedId } from './chromium.ts'
import { pause, Program, until } from './programs.ts'
import { packageOf } from './scene.ts'

const kills = Number(process.env['KILLS'] ?? 50)
const extension = resolve(packageOf('chromium'))
const profile = mkdtempSync(join(tmpdir(), 'unknot-sigkill-'))

interface Found {
  readonly clock: Clock
  readonly outbox: readonly LogEntry[]
  readonly log: readonly LogEntry[]
}

/** What lies in storage and in the log, read by the page itself; as text, for a bundler may wrap functions. */
const readAll = `(async () => {
  const { clock, outbox } = await chrome.storage.local.get(['clock', 'outbox'])
  const db = await new Promise((done, fail) => {
    const asked = indexedDB.open('unknot')
    asked.onsuccess = () => done(asked.result)
    asked.onerror = () => fail(asked.error)
  })
  const pages = !db.objectStoreNames.contains('pages') ? [] : await new Promise((done, fail) => {
    const asked = db.transaction('pages').objectStore('pages').getAll()
    asked.onsuccess = () => done(asked.result)
    asked.onerror = () => fail(asked.error)
  })
  db.close()
  return { clock, outbox: outbox?.entries ?? [], log: pages.flatMap((page) => page.entries) }
})()`

/** Stands up and sits down as fast as the worker answers; counts what it was told is done, and when it was asked for. */
const fidget = `(async () => {
  globalThis.acked = { count: 0, sentAt: 0 }
  for (;;) {
    const sentAt = Date.now()
    const answer = await chrome.runtime.sendMessage({ to: 'worker', event: { do: 'toggle-standing' } })
    if (answer?.ok) globalThis.acked = { count: globalThis.acked.count + 1, sentAt }
  }
})()`

async function start(): Promise<{ program: Program; browser: Browser }> {
  const load = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
  const flags = [...quietFlags, '--headless=new', `--user-data-dir=${profile}`, '--remote-debugging-port=0', ...load]
  const program = new Program(chromiumPath, [...flags, 'about:blank'])
  const [, port] = await program.says(/DevTools listening on ws:\/\/[^:]+:(\d+)\//, 60_000)
  return { program, browser: await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}` }) }
}

async function extensionPage(browser: Browser) {
  const page = await browser.newPage()
  await until('the page of the extension', async () => {
    await page.goto(`chrome-extension://${unpackedId(extension)}/manifest.json`)
    return page.evaluate(`typeof chrome.storage?.local?.get === 'function'`)
  })
  return page
}

/** What does not agree. Spans follow one another without a gap or an overlap up to the one that is going on. */
function faults({ clock, outbox, log }: Found, ackedAt: number): string[] {
  const wrong: string[] = []
  if (new Set(log.map(({ id }) => id)).size !== log.length) wrong.push('an entry lies in the log twice')
  const all = new Map([...log, ...outbox].map((entry) => [entry.id, entry]))
  const spans = [...all.values()].flatMap((entry) => (entry.type === 'span' ? [entry] : []))
  spans.sort((a, b) => a.from - b.from)
  for (const [n, span] of spans.entries()) {
    const before = spans[n - 1]
    if (before && before.to !== span.from)
      wrong.push(`${before.id} ends at ${before.to}, ${span.id} begins at ${span.from}`)
  }
  const last = spans.at(-1)
  if (last && last.to !== clock.spanFrom)
    wrong.push(`the last span ends at ${last.to}, the clock goes on from ${clock.spanFrom}`)
  if (clock.spanFrom < ackedAt)
    wrong.push(`what was done at ${ackedAt} is lost: the span going on began at ${clock.spanFrom}`)
  return wrong
}

let ackedAt = 0
let acked = 0
let bad = 0
try {
  for (let n = 0; n <= kills; n += 1) {
    const { program, browser } = await start()
    const page = await extensionPage(browser)
    const found = await until('a stored clock', async () => {
      const all = (await page.evaluate(readAll)) as Found
      return all.clock && all
    })
    const wrong = faults(found, ackedAt)
    if (wrong.length > 0) bad += 1
    if (wrong.length > 0 || n % 10 === 0) console.log(`after ${n} kills: ${found.log.length} in the log`, ...wrong)
    void page.evaluate(fidget).catch(() => {})
    await pause(200 + Math.random() * 1200)
    const told = (await page.evaluate('globalThis.acked').catch(() => null)) as { count: number; sentAt: number } | null
    ackedAt = told?.sentAt || ackedAt
    acked += told?.count ?? 0
    program.signal('SIGKILL')
    await program.endsWithin(5000)
    await browser.disconnect().catch(() => {})
  }
} finally {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
console.log(`${kills} kills, ${acked} turns answered before them, ${bad} times state and log did not agree`)
if (bad > 0 || acked < kills) process.exitCode = 1
process.exit()
