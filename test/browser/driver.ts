import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import type { Desktop } from './desktop.ts'
import { pause, Program, until } from './programs.ts'

/** What a browser is started with. */
export interface Start {
  readonly desktop: Desktop
  /** The unpacked, built package. */
  readonly extensionDir: string
  /** Kept after `close` when given; else a temporary one. */
  readonly profileDir?: string
  /** Installed so that it lasts over a restart. Firefox always does. */
  readonly packed?: boolean
  /** Firefox: seconds of idleness after which the background page is put to sleep. */
  readonly backgroundIdleSec?: number
  /** More environment, such as for libfaketime. */
  readonly env?: NodeJS.ProcessEnv
  readonly size?: readonly [width: number, height: number]
}

/** A page's evaluated code may use these names of the browser. */
export type Code<A, T> = (given: A) => T | Promise<T>

/** One open page. */
export class Sheet {
  constructor(readonly page: Page) {}

  /** Runs code in the page; what it needs is handed over as JSON. */
  async run<T, A = undefined>(code: Code<A, T>, given?: A): Promise<T> {
    // A bundler may wrap functions in `__name`, which the page does not have.
    const text = `(() => { const __name = (made) => made; return (${code})(${JSON.stringify(given) ?? 'undefined'}) })()`
    return (await this.page.evaluate(text)) as T
  }

  /** Runs a script as text, for a library that is put into the page. */
  async inject(script: string): Promise<void> {
    await this.page.evaluate(`${script};undefined`)
  }

  /** All text that can be read on the page. */
  async text(): Promise<string> {
    return this.run(() => document.body.innerText)
  }

  /** Waits until the page's text matches. */
  async says(pattern: RegExp, ms = 10_000): Promise<string> {
    return until(
      `the page to say ${pattern}`,
      async () => (await this.text()).match(pattern)?.[0],
      ms,
      () => this.text(),
    )
  }

  /** Presses the button or link with that text. */
  async press(text: string): Promise<void> {
    await this.run((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, a, [role=button]')]
      const found = all.find((each) =>
        (each.innerText || each.getAttribute('aria-label') || '').trim().startsWith(wanted),
      )
      if (!found) throw new Error(`no button "${wanted}" among: ${all.map((each) => each.innerText).join(' | ')}`)
      found.click()
    }, text)
  }

  async screenshot(path: string, full = false): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png`, fullPage: full })
  }

  async close(): Promise<void> {
    await this.page.close().catch(() => undefined)
  }
}

/** A real browser with Unknot in it. The two browsers differ only in what is abstract here. */
export abstract class Driver {
  abstract readonly name: 'chromium' | 'firefox'
  readonly profileDir: string
  protected browser!: Browser
  protected program!: Program
  private readonly ownProfile: boolean
  private neutral: Sheet | undefined

  protected constructor(protected readonly start: Start) {
    this.ownProfile = start.profileDir === undefined
    this.profileDir = start.profileDir ?? mkdtempSync(join(tmpdir(), 'unknot-profile-'))
  }

  /** The address of a file of the extension. */
  abstract extensionUrl(path: string): string
  /** Starts the program and connects to it. */
  protected abstract launch(): Promise<void>
  /** Ends the worker (Chromium) or waits until the background page is put to sleep (Firefox). */
  abstract stopWorker(): Promise<void>
  /** Whether the worker or background page is running now. */
  abstract workerRuns(): Promise<boolean>
  /** Runs code in the worker or background page, which is handed over as `world`. */
  abstract runInWorker<T>(code: (world: typeof globalThis, given: string) => Promise<T>, given: string): Promise<T>
  /** Runs code in the page that nobody sees, which sounds a session; waits until there is one. `world` is its window. */
  abstract runInSound<T>(code: (world: typeof globalThis) => T): Promise<T>
  /** Whether there is such a page. */
  abstract hasSound(): Promise<boolean>
  /** Opens an address although the browser may not tell when it has. */
  protected abstract visit(page: Page, address: string): Promise<void>
  /** Takes back what was changed on the machine for this browser. */
  protected abstract cleanUp(): Promise<void>

  /** Environment of the started program. */
  protected get env(): NodeJS.ProcessEnv {
    return { ...this.start.desktop.env, ...this.start.env }
  }

  /** A new tab with nothing in it. */
  async blank(): Promise<Sheet> {
    return new Sheet(await this.browser.newPage())
  }

  /** Opens a page of the extension in a new tab. */
  async open(path: string, size?: { width: number; height: number }): Promise<Sheet> {
    const page = await this.browser.newPage()
    if (size) await page.setViewport(size)
    await this.visit(page, this.extensionUrl(path))
    const sheet = new Sheet(page)
    await until(`${path} to open`, () =>
      page.evaluate(
        `location.protocol.endsWith('-extension:') && document.readyState === 'complete' && typeof (globalThis.browser ?? globalThis.chrome)?.storage?.local?.get === 'function'`,
      ),
    )
    return sheet
  }

  /** Runs code in a plain page of the extension, one that shows nothing and asks nothing. */
  async run<T, A = undefined>(code: Code<A, T>, given?: A): Promise<T> {
    return (await this.plainPage()).run(code, given)
  }

  /** The same for code that is text. */
  protected async evaluate<T>(text: string): Promise<T> {
    return (await (await this.plainPage()).page.evaluate(text)) as T
  }

  private async plainPage(): Promise<Sheet> {
    if (!this.neutral || this.neutral.page.isClosed()) this.neutral = await this.open('manifest.json')
    return this.neutral
  }

  /** Everything in `storage.local`. */
  async stored(): Promise<Record<string, unknown>> {
    return this.run(() => browser.storage.local.get(null))
  }

  async store(items: Record<string, unknown>): Promise<void> {
    await this.run((given) => browser.storage.local.set(given), items)
  }

  /** Text of the badge on the toolbar button. */
  async badge(): Promise<string> {
    return this.run(() => browser.action.getBadgeText({}))
  }

  async alarms(): Promise<{ name: string; scheduledTime: number }[]> {
    return this.run(() => browser.alarms.getAll())
  }

  /** Does what a page does when the person presses something. */
  async send(event: object): Promise<unknown> {
    return this.run((given) => browser.runtime.sendMessage({ to: 'worker', event: given }), event)
  }

  /** Addresses of all open tabs. */
  async addresses(): Promise<string[]> {
    return (await this.tabs()).map((tab) => tab.address)
  }

  /** The open tab or window whose address has that in it. */
  async found(part: string, ms = 15_000): Promise<Sheet> {
    const find = async () => (await this.tabs()).find((tab) => tab.address.includes(part))
    return new Sheet((await until(`a tab of ${part}`, find, ms, () => this.addresses())).page)
  }

  /** Each tab is asked itself: Firefox does not tell the driver of every page of an extension. */
  private async tabs(): Promise<{ page: Page; address: string }[]> {
    const ask = async (page: Page) => {
      const late = pause(1000).then(() => '')
      return { page, address: String(await Promise.race([page.evaluate('location.href').catch(() => ''), late])) }
    }
    return Promise.all((await this.browser.pages()).map(ask))
  }

  /** Stops the processor of the whole browser, as sleep does; the screen and the bus go on. */
  freeze(): void {
    this.program.signal('SIGSTOP')
  }

  thaw(): void {
    this.program.signal('SIGCONT')
  }

  /** Leaves the browser as a person does; the profile stays. */
  async quit(): Promise<void> {
    this.neutral = undefined
    await Promise.race([this.browser.close().catch(() => undefined), pause(5000)])
    if (!(await this.program.endsWithin(8000))) await this.program.end()
  }

  /** Starts again with the same profile. */
  async again(): Promise<void> {
    await this.launch()
  }

  /** Ends the browser surely, and takes its traces from the machine. */
  async close(): Promise<void> {
    this.neutral = undefined
    await Promise.race([this.browser?.disconnect(), pause(1000)])
    await this.program?.end(2000)
    await this.cleanUp()
    if (this.ownProfile) rmSync(this.profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
