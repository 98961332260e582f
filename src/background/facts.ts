import type { Door } from '../bridge/browser.ts'
import type { AppEvent, Facts } from '../core/events.ts'

/** The detection interval, and the threshold of every question but that of a look, in seconds. */
export const idleSec = 60
const lookSec = 30

/** Asks the browser what it can tell about the person now. What it does not tell is taken as nothing special. */
export async function gather(door: Door, what: AppEvent['what']): Promise<Facts> {
  const looking = what.do === 'alarm' && what.name === 'look'
  const [idle, recent, front] = await Promise.all([
    what.do === 'idle' ? what.state : door.idle.queryState(idleSec).catch(() => 'active' as const),
    looking ? door.idle.queryState(lookSec).catch(() => 'idle' as const) : null,
    inFront(door),
  ])
  const facts = { idle, ...front, zone: Temporal.Now.timeZoneId() }
  return recent === null ? facts : { ...facts, recentInput: recent === 'active' }
}

async function inFront(door: Door): Promise<{ sound: boolean; fullscreen: boolean }> {
  try {
    const { id, focused, state } = await door.windows.getLastFocused()
    if (!focused || id === undefined) return { sound: false, fullscreen: false }
    const tabs = await door.tabs.query({ active: true, windowId: id })
    const sound = tabs.some((tab) => tab.audible === true && tab.mutedInfo?.muted !== true)
    return { sound, fullscreen: state === 'fullscreen' }
  } catch {
    // No window at all: the browser runs in the background.
    return { sound: false, fullscreen: false }
  }
}
