import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import puppeteer from 'puppeteer-core'
import { quietFlags } from '../browser/chromium.ts'

/** Chromium with an empty profile and Unknot, until it is closed. */
export async function openChromium(program: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'unknot-start-'))
  const dir = resolve('dist/chrome')
  console.log('Chromium opens with Unknot and an empty profile. Close it to end.')
  const flags = [
    ...quietFlags.filter((flag) => flag !== '--disable-gpu'),
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${dir}`,
    `--load-extension=${dir}`,
  ]
  const child = spawn(program, flags, { stdio: 'ignore' })
  await new Promise<void>((done, fail) => {
    child.once('exit', () => done())
    child.once('error', fail)
  })
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

/** Firefox with an empty profile and Unknot as a temporary add-on, until it is closed. */
export async function openFirefox(program: string): Promise<void> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: false,
    defaultViewport: null,
  })
  await browser.installExtension(resolve('dist/firefox'))
  console.log('Firefox opens with Unknot and an empty profile. Close it to end.')
  await new Promise<void>((done) => browser.once('disconnected', () => done()))
}
