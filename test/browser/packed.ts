import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromiumPath, idFrom } from './chromium.ts'

const policyDir = '/etc/chromium/policies/managed'
const policyFile = join(policyDir, 'unknot-browser-test.json')

export interface PolicyCopy {
  readonly id: string
  /** Stops the server and takes the policy from the machine. */
  remove(): Promise<void>
}

/**
 * Packs the extension and has the machine's policy install it, the only way to a copy that lasts over a restart of
 * Chromium. The policy is machine-wide: one at a time, and it must be removed.
 */
export async function installByPolicy(extensionDir: string, env: NodeJS.ProcessEnv): Promise<PolicyCopy> {
  if (process.getuid?.() !== 0) {
    throw new Error(
      `A restart of Chromium is tested with a packed copy that ${policyDir} installs. Only root may write there: run as root, in a container for instance.`,
    )
  }
  if (existsSync(policyFile)) rmSync(policyFile)
  const dir = mkdtempSync(join(tmpdir(), 'unknot-packed-'))
  cpSync(extensionDir, join(dir, 'copy'), { recursive: true })
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  writeFileSync(join(dir, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const id = idFrom(createPublicKey(privateKey).export({ type: 'spki', format: 'der' }))
  const flags = ['--no-sandbox', '--headless', `--user-data-dir=${join(dir, 'profile')}`]
  const pack = [`--pack-extension=${join(dir, 'copy')}`, `--pack-extension-key=${join(dir, 'key.pem')}`]
  await promisify(execFile)(chromiumPath, [...flags, ...pack], { env, timeout: 60_000 }).catch(() => undefined)
  const crx = readFileSync(join(dir, 'copy.crx'))
  const { version } = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as { version: string }
  const server = createServer((request, response) => {
    const isPackage = request.url?.startsWith('/copy.crx')
    response.setHeader('content-type', isPackage ? 'application/x-chrome-extension' : 'text/xml')
    response.end(
      isPackage ? crx : updates(id, version, `http://127.0.0.1:${(server.address() as AddressInfo).port}/copy.crx`),
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const made = mkdirSync(policyDir, { recursive: true })
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/update.xml`
  writeFileSync(
    policyFile,
    JSON.stringify({ ExtensionInstallForcelist: [`${id};${address}`], DeveloperToolsAvailability: 1 }),
  )
  const forget = () => rmSync(policyFile, { force: true })
  process.once('exit', forget)
  return {
    id,
    async remove() {
      forget()
      process.off('exit', forget)
      if (made) rmSync(made, { recursive: true, force: true })
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

function updates(id: string, version: string, address: string): string {
  return `<?xml version="1.0"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}"><updatecheck codebase="${address}" version="${version}"/></app></gupdate>`
}
