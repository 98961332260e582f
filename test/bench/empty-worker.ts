import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The alarm rings as often as the pulse does. */
const rings = `chrome.runtime.onInstalled.addListener(() => chrome.alarms.create('pulse', { periodInMinutes: 2 }))
`

const counts = `${rings}chrome.alarms.onAlarm.addListener(async () => {
  const { turns = 0 } = await chrome.storage.local.get('turns')
  await chrome.storage.local.set({ turns: turns + 1 })
})
`

const asks = `${rings}const ignore = () => {}
chrome.runtime.onStartup.addListener(ignore)
chrome.runtime.onMessage.addListener(ignore)
chrome.idle.onStateChanged.addListener(ignore)
chrome.notifications.onClicked.addListener(ignore)
chrome.notifications.onButtonClicked.addListener(ignore)
chrome.commands.onCommand.addListener(ignore)
const asked = Promise.all([chrome.storage.local.get(['turns']), chrome.storage.session.get(['turns'])])
chrome.alarms.onAlarm.addListener(async () => {
  await chrome.storage.session.set({ heard: Date.now() })
  const [{ turns = 0 }] = await asked
  await chrome.idle.queryState(60)
  await chrome.storage.local.set({ turns: turns + 1 })
  await chrome.alarms.getAll()
  await chrome.action.setBadgeText({ text: String(turns) })
  await chrome.action.setTitle({ title: String(turns) })
  await chrome.storage.session.set({ shown: turns })
})
`

/**
 * Workers that are started as often as ours. `counts` does the least that one can which keeps a time: it reads a number and
 * writes it. `asks` listens to all that ours listens to and makes the calls of a pulse, without a rule or anything stored.
 */
const workers = {
  counts: { script: counts, permissions: ['alarms', 'storage'] },
  asks: { script: asks, permissions: ['alarms', 'idle', 'notifications', 'storage'] },
} as const

export type EmptyWorker = keyof typeof workers

/** An extension that is no more than such a worker. */
export function emptyWorker(kind: EmptyWorker): { readonly dir: string; remove(): void } {
  const { script, permissions } = workers[kind]
  const dir = mkdtempSync(join(tmpdir(), 'unknot-empty-'))
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    permissions,
    action: {},
    commands: { start: { description: 'Start' } },
    background: { service_worker: 'empty.js' },
  }
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(dir, 'empty.js'), script)
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}
