import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What each Debian package is wanted for: a file that is there when it is installed. */
const proofs = {
  chromium: '/usr/bin/chromium',
  'firefox-esr': '/usr/bin/firefox-esr',
  xvfb: '/usr/bin/Xvfb',
  xdotool: '/usr/bin/xdotool',
  dunst: '/usr/bin/dunst',
  'dbus-daemon': '/usr/bin/dbus-daemon',
  imagemagick: '/usr/bin/import',
  libfaketime: 'libfaketime.so.1',
  zip: '/usr/bin/zip',
  'fonts-dejavu-core': '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
} as const

export type SystemPackage = keyof typeof proofs

/** Everything the browser tests, the bench and the pictures use. */
export const everything = Object.keys(proofs) as SystemPackage[]

/** Where Debian keeps libfaketime, or nothing where it is not installed. */
export function faketimeLibrary(): string | undefined {
  const folders = ['x86_64-linux-gnu', 'aarch64-linux-gnu', 'arm-linux-gnueabihf']
  return folders.map((folder) => `/usr/lib/${folder}/faketime/libfaketime.so.1`).find(existsSync)
}

/** Makes sure that the system packages are there: installs them on Debian as root, elsewhere says plainly what to install and throws. */
export function needSystem(list: readonly SystemPackage[] = everything): void {
  const missing = list.filter((name) => !isThere(name))
  if (missing.length === 0) return
  const isRoot = process.getuid?.() === 0
  if (!existsSync('/etc/debian_version') || !isRoot) {
    throw new Error(
      `These programs are missing: ${missing.join(', ')}.\nInstall them, on Debian or Ubuntu with:\n  sudo apt-get install --no-install-recommends ${missing.join(' ')}`,
    )
  }
  console.log(`Installing from Debian: ${missing.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['-qq', 'update'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const options = ['-qq', '-y', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0']
  execFileSync('apt-get', ['install', ...options, ...missing], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const still = missing.filter((name) => !isThere(name))
  if (still.length > 0) throw new Error(`Installed, and yet not found: ${still.join(', ')}`)
}

function isThere(name: SystemPackage): boolean {
  const proof: string = proofs[name]
  return name === 'libfaketime' ? faketimeLibrary() !== undefined : existsSync(proof)
}

/** Whether a program can be found on the path. */
export function hasProgram(name: string): boolean {
  return spawnSync('which', [name], { stdio: 'ignore' }).status === 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    needSystem()
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem)
    process.exit(1)
  }
}
