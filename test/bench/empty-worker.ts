import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const manifest = {
  manifest_version: 3,
  name: 'Empty',
  version: '1',
  permissions: ['alarms', 'storage'],
  background: { service_worker: 'empty.js' },
}

/** The alarm rings as often as the pulse does. */
const script = `chrome.runtime.onInstalled.addListener(() => chrome.alarms.create('pulse', { periodInMinutes: 2 }))
chrome.alarms.onAlarm.addListener(async () => {
  const { turns = 0 } = await chrome.storage.local.get('turns')
  await chrome.storage.local.set({ turns: turns + 1 })
})
`

/** An extension whose worker does the least that one can which keeps a time: each two minutes it reads a number and writes it. */
export function emptyWorker(): { readonly dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'unknot-empty-'))
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(dir, 'empty.js'), script)
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}
