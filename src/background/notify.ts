import { type Door, isFirefox } from '../bridge/browser.ts'
import { sayFrom } from '../bridge/say.ts'
import type { Notice } from '../core/effects.ts'
import type { Say } from '../core/words.ts'
import { openSmall } from './open.ts'

/** What Chromium takes beyond the shared options; Firefox throws on each of them. */
interface ChromiumOptions {
  buttons?: { title: string }[]
  requireInteraction?: boolean
  silent?: boolean
}

/** Chromium alone tells whether notifications are switched off for it. */
interface Asked {
  getPermissionLevel(): Promise<'granted' | 'denied'>
}

/** Shows a notification, under one id per kind, so that a new one replaces the old. Rejects when the browser cannot. */
export async function notify(door: Door, nudge: Notice): Promise<void> {
  const say = sayFrom(door)
  const more = { buttons: buttons(say, nudge), requireInteraction: nudge.stays, silent: nudge.silent }
  await show(door, say, nudge.id, { title: title(say, nudge), message: message(say, nudge) }, more)
}

/** Says without a sound that the window for a massage is open; the button, where there are buttons, puts it off a week. */
export async function remind(door: Door, discreet: boolean): Promise<void> {
  const say = sayFrom(door)
  const words = discreet
    ? { title: say('nudge_massage_discreet_title'), message: say('nudge_massage_discreet_body') }
    : { title: say('nudge_massage_title'), message: say('nudge_massage_body') }
  const buttons = [{ title: say('nudge_button_week') }]
  await show(door, say, 'massage', words, { buttons, requireInteraction: false, silent: true })
}

async function show(
  door: Door,
  say: Say,
  id: string,
  words: { readonly title: string; readonly message: string },
  more: ChromiumOptions,
): Promise<void> {
  const level = await (door.notifications as Partial<Asked>).getPermissionLevel?.()
  if (level === 'denied') throw new Error(say('notice_notifications_denied'))
  const shown = { type: 'basic' as const, iconUrl: door.runtime.getURL('icons/notice.png'), ...words }
  await door.notifications.create(id, isFirefox(door) ? shown : { ...shown, ...more })
}

function title(say: Say, { id, discreet, minutes }: Notice): string {
  return discreet ? say('nudge_discreet_title', { n: minutes }) : say(`nudge_${id}_title`, { n: minutes })
}

function message(say: Say, { id, discreet, movement, snoozesLeft }: Notice): string {
  const what = discreet
    ? say('nudge_discreet_body')
    : id === 'standing' || id === 'test'
      ? say(`nudge_${id}_body`)
      : movement === ''
        ? say('nudge_instead_body')
        : say(`move_${movement.replaceAll('-', '_')}_short`)
  return snoozesLeft > 0 || id === 'test' ? what : `${what}\n${say('nudge_no_snooze')}`
}

function buttons(say: Say, { id, snoozesLeft }: Notice): { title: string }[] {
  if (id === 'test') return []
  const start = { title: say('nudge_button_start') }
  return snoozesLeft > 0 ? [start, { title: say('nudge_button_snooze') }] : [start]
}

/** In `storage.session`: the id of the small window that is the nudge. */
const windowKey = 'nudgeWindow'

/** The nudge as a small window beside the work, which never takes the keyboard. */
export async function openNudgeWindow(door: Door): Promise<void> {
  await closeNudgeWindow(door)
  const id = await openSmall(door, door.runtime.getURL('src/popup/index.html?answers'), false)
  await door.storage.session.set({ [windowKey]: id })
}

/** Closes the nudge's window, if there is one and the person has not closed it. */
export async function closeNudgeWindow(door: Door): Promise<void> {
  const { [windowKey]: id } = await door.storage.session.get(windowKey)
  if (typeof id !== 'number') return
  await door.storage.session.remove(windowKey)
  await door.windows.remove(id).catch(() => {})
}
