// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Transfer } from '../../src/core/transfer.ts'
import { openHistory } from '../../src/history/log.ts'
import { openStaging } from '../../src/history/staging.ts'
import type { PartAside } from '../../src/ui/page.ts'
import { now } from '../ui/stored.ts'
import { workingDays } from './backups.ts'
import { Opened } from './opened.tsx'

const entries = workingDays(2, now - 48 * 3_600_000)
const head = { unknot: 'unknot-backup', version: 1, made: '2026-03-01T08:00:00.000Z', program: '0.1.0' }
const good = JSON.stringify({ ...head, settings: { discreet: true, welcomed: true }, history: entries })

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
})

interface Saved {
  readonly name: string
  readonly file: Blob
}

/** The section, with what it saved; the log holds `log` entries, and `aside` lies aside. */
async function opened(log = 0, aside: readonly PartAside[] = [], transfer: Transfer | null = null) {
  const history = await openHistory()
  await history.append(entries.slice(0, log), 'UTC')
  history.close()
  const saved: Saved[] = []
  const page = new Opened(
    '#data',
    {},
    { saveFile: (name, file) => void saved.push({ name, file }), setAside: async () => aside },
    { transfer },
  )
  await page.draw()
  await later()
  return { page, saved }
}

/** Until what waits for the disk has come. */
async function later(): Promise<void> {
  for (let i = 0; i < 12; i += 1) await act(() => new Promise((done) => setTimeout(done, 5)))
}

async function choose(text: string, name = 'mine.json'): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], name)] })
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })))
  await later()
}

describe('data', () => {
  it('says first how much there is, and since when', async () => {
    const { page } = await opened(86)
    expect(page.words('.lead')).toBe('2 days of history, since 27 February 2026. They never leave this computer.')
    expect(page.words()).toContain('Removing Unknot from the browser deletes everything at once.')
  })

  it('says that there is nothing yet', async () => {
    const { page } = await opened()
    expect(page.words('.lead')).toBe('No history has been written yet. All that comes stays on this computer.')
  })

  it('saves a backup that says what is in it', async () => {
    const { page, saved } = await opened(86)
    await page.press('Save a backup')
    await later()
    expect(page.words('.group .told')).toBe('Saved as unknot-backup-2026-03-03.json, with 86 entries.')
    const file = JSON.parse(await saved[0]!.file.text()) as Record<string, unknown>
    expect(file).toMatchObject({
      unknot: 'unknot-backup',
      version: 1,
      program: '1.2.3',
      settings: { shortEveryMin: 30 },
    })
    expect(file['history']).toHaveLength(86)
  })

  it('saves each table under its name', async () => {
    const { page, saved } = await opened(86)
    for (const name of ['Sitting and breaks', 'Nudges', 'Answers to nudges', 'Sessions']) {
      await page.press(name)
      await later()
    }
    expect(saved.map(({ name }) => name)).toEqual([
      'unknot-spans-2026-03-03.csv',
      'unknot-nudges-2026-03-03.csv',
      'unknot-answers-2026-03-03.csv',
      'unknot-sessions-2026-03-03.csv',
    ])
    expect((await saved[0]!.file.text()).replace('\uFEFF', '').split('\r\n')[0]).toBe(
      'From,To,Minutes,Kind,Break,Reason',
    )
    expect(page.words()).toContain('Saved as unknot-sessions-2026-03-03.csv, with 2 rows.')
  })

  it('says so when the file cannot be made', async () => {
    const { page } = await opened()
    globalThis.indexedDB.open = () => {
      throw new Error('no disk')
    }
    await page.press('Save a backup')
    await later()
    expect(page.words()).toContain('The file could not be made. The browser said: Error: no disk')
  })
})

describe('restoring', () => {
  it('shows what a file would change, and changes nothing before it is told to', async () => {
    const { page } = await opened(10)
    await choose(good)
    expect(document.activeElement?.textContent).toBe('What mine.json would change')
    const rows = [...document.querySelectorAll('.changes tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    )
    expect(rows).toEqual([
      ['Part', 'Added', 'Replaced', 'Here already'],
      ['Settings', '0', '1', expect.any(String)],
      ['History', '76', '0', '10'],
    ])
    expect(await page.faults()).toEqual([])
    expect(page.sent).toEqual([])
    await page.press('Leave everything as it is')
    expect(page.words()).toContain('Nothing has changed.')
    const staging = await openStaging()
    expect(await staging.read('any', () => {})).toBeNull()
    staging.close()
  })

  it('lays the file ready and tells the worker where', async () => {
    const { page } = await opened(10)
    await choose(good)
    await page.press('Restore')
    await later()
    const [event] = page.sent
    expect(event).toEqual({ do: 'restore', token: expect.any(String) })
    const staging = await openStaging()
    const lying: unknown[] = []
    const laid = await staging.read((event as { token: string }).token, (some) => void lying.push(...some))
    staging.close()
    expect(laid?.parts).toMatchObject({ settings: { discreet: true } })
    expect(lying).toEqual(entries)
    expect(page.words()).toContain('The backup is in place.')
  })

  it('says why where the worker refuses', async () => {
    const { page } = await opened()
    page.refuses = 'answer_restore_disk'
    await choose(good)
    await page.press('Restore')
    await later()
    expect(page.words()).toContain('The disk took no more data. Nothing has changed.')
  })

  it('of a file with nothing new offers no change', async () => {
    const { page } = await opened(86)
    await choose(JSON.stringify({ ...head, history: entries }))
    expect(document.activeElement?.textContent).toBe('mine.json holds nothing that is not here already')
    expect(() => page.find('Restore')).toThrow()
  })

  it('says what is wrong with a file and where, and takes its text for text', async () => {
    const { page } = await opened()
    const bad = { ...entries[0]!, kind: '<img src=x onerror=alert(1)>' }
    await choose(JSON.stringify({ ...head, history: [entries[1], bad] }), '<b>bad</b>.json')
    expect(document.activeElement?.textContent).toBe('<b>bad</b>.json cannot be used')
    expect(page.words('.faults')).toBe('history[1].kind cannot be “<img src=x onerror=alert(1)>”.')
    expect(document.querySelector('.faults img, .question b')).toBeNull()
    expect(await page.faults()).toEqual([])
    await choose(good)
    expect(page.words()).toContain('What mine.json would change')
  })

  it('can be undone while it is the last', async () => {
    const transfer = { version: 1, phase: 'done', token: 'x', at: now, added: 76 } as const
    const { page } = await opened(0, [], transfer)
    expect(page.words()).toContain('The restore of 3 March 2026 added 76 entries. It can be undone until the next one.')
    await page.press('Undo the restore')
    expect(page.sent).toEqual([{ do: 'undo-restore' }])
    expect(page.words()).toContain('The restore has been undone.')
  })
})

describe('what was set aside', () => {
  const aside: readonly PartAside[] = [
    { name: 'aside.newer.clock.5', part: 'clock', why: 'newer', at: now, value: { version: 9 } },
    { name: 'aside.damaged.settings.6', part: 'settings', why: 'damaged', at: now, value: 'rubbish' },
  ]

  it('is listed, saved as a file, and thrown away', async () => {
    const { page, saved } = await opened(0, aside)
    expect(page.words('.aside')).toContain('The clock written by a newer Unknot, set aside on 3 March 2026')
    await page.press('Save as a file: Settings')
    expect(saved[0]?.name).toBe('unknot-set-aside-settings-2026-03-03.json')
    expect(await saved[0]?.file.text()).toBe('"rubbish"')
    await page.press('Throw away: The clock')
    expect(page.sent).toEqual([{ do: 'drop-aside', key: 'aside.newer.clock.5' }])
    expect(await page.faults()).toEqual([])
  })

  it('has the history that a newer version wrote, as a file', async () => {
    const newer = await openDB('unknot', 9, {
      upgrade: (db) => void db.createObjectStore('ledger', { keyPath: 'key' }),
    })
    await newer.put('ledger', { key: 'mine' })
    newer.close()
    const { page, saved } = await opened()
    expect(page.words('.aside')).toContain('The history written by a newer Unknot, and left as it is')
    await page.press('Save as a file: The history')
    await later()
    expect(saved[0]?.name).toBe('unknot-set-aside-history-2026-03-03.json')
    expect(JSON.parse((await saved[0]?.file.text()) ?? '')).toEqual({ version: 9, ledger: [{ key: 'mine' }] })
    expect(await page.faults()).toEqual([])
  })

  it('is not spoken of where there is nothing', async () => {
    const { page } = await opened()
    expect(page.words()).not.toContain('Set aside')
  })
})

describe('deleting everything', () => {
  it('asks once, names what goes, and can be left', async () => {
    const { page } = await opened(86)
    await page.press('Delete everything…')
    expect(document.activeElement?.textContent).toBe('Delete all of this?')
    expect(page.words('.stop-note')).toContain('your history: 2 days')
    expect(page.sent).toEqual([])
    expect(await page.faults()).toEqual([])
    await page.press('Keep everything')
    expect(page.sent).toEqual([])
    await page.press('Delete everything…')
    await page.press('Delete everything')
    expect(page.sent).toEqual([{ do: 'erase' }])
    expect(page.words()).toContain('Everything has been deleted. The clock has begun anew.')
  })

  it('takes away what was said of the data before', async () => {
    const { page } = await opened(86)
    await choose(good)
    await page.press('Delete everything…')
    await page.press('Delete everything')
    await later()
    expect(document.querySelector('.changes')).toBeNull()
    expect(page.words()).toContain('Choose a backup')
  })

  it('says why where it could not be done', async () => {
    const { page } = await opened()
    page.refuses = 'answer_erase_failed'
    await page.press('Delete everything…')
    await page.press('Delete everything')
    expect(page.told).toContain('Not everything could be deleted yet.')
    expect(page.words()).not.toContain('Everything has been deleted')
  })
})
