import { existsSync } from 'node:fs'
import { onVirtualDesktop } from './virtual.ts'
import { openChromium, openFirefox } from './visible.ts'

/** Opens a browser with Unknot in it: on the screen where there is one, else on a virtual desktop, to show that it works. */
const chromium = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
].find(existsSync)
const firefox = ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'].find(
  existsSync,
)
const hasScreen =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

try {
  if (!hasScreen) await onVirtualDesktop()
  else if (chromium) await openChromium(chromium)
  else if (firefox) await openFirefox(firefox)
  else
    throw new Error('Neither Chromium nor Firefox was found. Load dist/chrome or dist/firefox by hand: see README.md.')
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 1
}
