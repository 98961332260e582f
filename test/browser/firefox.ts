import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import { Driver, type Start } from './driver.ts'
import { pause, Program, until } from './programs.ts'

export const firefoxPath = '/usr/bin/firefox-esr'

/** Any fixed id will do: it makes the addresses of the extension's pages known beforehand. */
const uuid = '5a11ce00-0000-4000-8000-00000000c0de'

export class Firefox extends Driver {
  readonly name = 'firefox'

  static async start(start: Start): Promise<Firefox> {
    const made = new Firefox(start)
    try {
      made.prepare()
      await made.launch()
    } catch (problem) {
      await made.close()
      throw problem
    }
    return made
  }

  extensionUrl(path: string): string {
    return `moz-extension://${uuid}/${path}`
  }

  /** Writes the profile: settings, and the packed copy where Firefox installs from without asking. */
  private prepare(): void {
    const { extensionDir } = this.start
    const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as {
      browser_specific_settings: { gecko: { id: string } }
    }
    const { id } = manifest.browser_specific_settings.gecko
    const preferences = {
      ...quietPreferences,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'extensions.background.idle.timeout': (this.start.backgroundIdleSec ?? 30) * 1000,
    }
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    )
    mkdirSync(join(this.profileDir, 'extensions'), { recursive: true })
    writeFileSync(join(this.profileDir, 'user.js'), lines.join('\n'))
    const file = resolve(this.profileDir, 'extensions', `${id}.xpi`)
    execFileSync('zip', ['-q', '-r', '-X', file, '.'], { cwd: extensionDir })
  }

  protected async launch(): Promise<void> {
    const [width, height] = this.start.size ?? [1200, 760]
    const flags = [
      '--no-remote',
      '--profile',
      this.profileDir,
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
      `--width=${width}`,
      `--height=${height}`,
    ]
    this.program = new Program(firefoxPath, [...flags, 'about:blank'], this.env)
    const [, address] = await this.program.says(/WebDriver BiDi listening on (ws:\S+)/, 60_000)
    this.browser = await puppeteer.connect({
      browserWSEndpoint: `${address}/session`,
      protocol: 'webDriverBiDi',
      defaultViewport: null,
    })
    await until('a window', async () => (await this.browser.pages()).length > 0)
  }

  /** The state of the background page, as Firefox's own window knows it. */
  async workerRuns(): Promise<boolean> {
    return this.run(() => (browser.extension.getBackgroundPage() ?? null) !== null)
  }

  async stopWorker(): Promise<void> {
    const seconds = this.start.backgroundIdleSec ?? 30
    await until('the background page to be put to sleep', async () => !(await this.workerRuns()), seconds * 4000)
  }

  async runInWorker<T>(code: (world: typeof globalThis, given: string) => Promise<T>, given: string): Promise<T> {
    await this.run(() => browser.runtime.sendMessage({ to: 'worker', event: { do: 'dismiss-notice', key: 'none' } }))
    const sheet = await this.open('manifest.json')
    const text = `(${code})(browser.extension.getBackgroundPage(), ${JSON.stringify(given)})`
    return (await sheet.page.evaluate(text)) as T
  }

  async hasSound(): Promise<boolean> {
    return this.run(() => (browser.extension.getBackgroundPage()?.frames.length ?? 0) > 0)
  }

  async runInSound<T>(code: (world: typeof globalThis) => T): Promise<T> {
    await until('the page that sounds', () => this.hasSound())
    // From a page that stays open: what a closed page made is dead.
    return this.evaluate(`(${code})(browser.extension.getBackgroundPage().frames[0])`)
  }

  protected async visit(page: Page, address: string): Promise<void> {
    await Promise.race([page.goto(address, { timeout: 3000 }).catch(() => undefined), pause(1500)])
  }

  protected async cleanUp(): Promise<void> {}
}

const quietPreferences: Record<string, string | number | boolean> = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 15,
  'alerts.useSystemBackend': true,
  'devtools.jsonview.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.warnOnClose': false,
  'browser.warnOnQuit': false,
  'browser.sessionstore.resume_from_crash': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.firstRunURL': '',
  'trailhead.firstrun.didSeeAboutWelcome': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.auto': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/',
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'intl.locale.requested': 'en-US',
}
