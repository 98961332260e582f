import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import { Driver, type Start } from './driver.ts'
import { installByPolicy, type PolicyCopy } from './packed.ts'
import { Program, until } from './programs.ts'

export const chromiumPath = '/usr/bin/chromium'

/** Quiet and private: no first-run pages, no requests of its own. */
export const quietFlags = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--disable-gpu',
  '--password-store=basic',
  '--lang=en-US',
  ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
]

export class Chromium extends Driver {
  readonly name = 'chromium'
  private port = 0
  /** Id of the extension. */
  id = ''
  private copy: PolicyCopy | undefined

  static async start(start: Start): Promise<Chromium> {
    const made = new Chromium(start)
    try {
      if (start.packed) made.copy = await installByPolicy(start.extensionDir, made.env)
      made.id = made.copy?.id ?? unpackedId(start.extensionDir)
      await made.launch()
    } catch (problem) {
      await made.close()
      throw problem
    }
    return made
  }

  extensionUrl(path: string): string {
    return `chrome-extension://${this.id}/${path}`
  }

  protected async launch(): Promise<void> {
    const { extensionDir, packed, size = [1200, 760] } = this.start
    const dir = resolve(extensionDir)
    const load = packed ? [] : [`--disable-extensions-except=${dir}`, `--load-extension=${dir}`]
    // The same flag that keeps the browser quiet keeps a policy from installing anything.
    const quiet = quietFlags.filter((flag) => !packed || flag !== '--disable-background-networking')
    const flags = [
      ...quiet,
      `--user-data-dir=${this.profileDir}`,
      '--remote-debugging-port=0',
      `--window-size=${size.join(',')}`,
      '--window-position=0,0',
      ...load,
    ]
    this.program = new Program(chromiumPath, [...flags, 'about:blank'], this.env)
    const [, port] = await this.program.says(/DevTools listening on ws:\/\/[^:]+:(\d+)\//, 30_000)
    this.port = Number(port)
    await this.attach()
    if (packed)
      await until(
        'the packed copy to be installed',
        async () => (await this.targets()).some((each) => each.url.includes(this.id)),
        45_000,
        () => this.targets(),
      )
  }

  /** Connects; puppeteer lets go of workers by itself, so none is kept alive. */
  async attach(): Promise<void> {
    this.browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${this.port}`, defaultViewport: null })
  }

  /** Lets go of every page, so that nothing is measured or kept alive. */
  async detach(): Promise<void> {
    await this.browser.disconnect()
  }

  /** Everything that could be debugged, asked without attaching to it. */
  async targets(): Promise<{ id: string; type: string; url: string }[]> {
    const answer = await fetch(`http://127.0.0.1:${this.port}/json/list`)
    return (await answer.json()) as { id: string; type: string; url: string }[]
  }

  async workerRuns(): Promise<boolean> {
    return (await this.targets()).some((each) => each.type === 'service_worker' && each.url.includes(this.id))
  }

  async stopWorker(): Promise<void> {
    const sheet = await this.open('manifest.json')
    const session = await sheet.page.createCDPSession()
    await session.send('ServiceWorker.enable')
    // One that is just being started does not hear the first time.
    await until('the worker to stop', async () => {
      await session.send('ServiceWorker.stopAllWorkers')
      return !(await this.workerRuns())
    })
    await sheet.close()
  }

  async runInWorker<T>(code: (world: typeof globalThis, given: string) => Promise<T>, given: string): Promise<T> {
    await this.run(() => browser.runtime.sendMessage({ to: 'worker', event: { do: 'dismiss-notice', key: 'none' } }))
    const target = await this.browser.waitForTarget(
      (each) => each.type() === 'service_worker' && each.url().includes(this.id),
    )
    const worker = await target.worker()
    if (!worker) throw new Error('no worker to run in')
    return (await worker.evaluate(`(${code})(globalThis, ${JSON.stringify(given)})`)) as T
  }

  async hasSound(): Promise<boolean> {
    return (await this.targets()).some((each) => each.url.includes('src/sound/'))
  }

  async runInSound<T>(code: (world: typeof globalThis) => T): Promise<T> {
    const target = await this.browser.waitForTarget((each) => each.url().includes('src/sound/'))
    const page = await target.asPage()
    return (await page.evaluate(`(${code})(globalThis)`)) as T
  }

  protected async visit(page: Page, address: string): Promise<void> {
    await page.goto(address)
  }

  protected async cleanUp(): Promise<void> {
    await this.copy?.remove()
  }

  /** Process id of the browser itself. */
  get pid(): number {
    return this.program.pid
  }
}

/** Chromium names an unpacked extension by its key, or else by the path it lies at. */
export function unpackedId(dir: string): string {
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as { key?: string }
  const source = manifest.key ? Buffer.from(manifest.key, 'base64') : resolve(dir)
  return idFrom(source)
}

/** The first 32 hex digits of the hash, written with the letters a to p. */
export function idFrom(source: string | Buffer): string {
  const digits = createHash('sha256').update(source).digest('hex').slice(0, 32)
  return [...digits].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('')
}
