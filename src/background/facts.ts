import type { Door } from '../bridge/browser.ts'
import type { AppEvent, Facts } from '../core/events.ts'

/** The detection interval, and the threshold of every question but that of a look, in seconds. */
export const idleSec = 60
const lookSec = 30

/**
 * Asks the browser what it can tell about the person now, and lets the rules say what follows. What it does not tell is
 * taken as nothing special. What is in front is asked only when a rule has looked for it, and then the rules, which are
 * pure, are gone through again: windows and tabs are the parts of the browser that a worker needs longest to set up.
 */
export async function gather<T>(
  door: Door,
  what: AppEvent['what'],
  rules: (facts: Facts) => T,
): Promise<{ readonly zone: string; readonly turn: T }> {
  const looking = what.do === 'alarm' && what.name === 'look'
  const [idle, recent] = await Promise.all([
    what.do === 'idle' ? what.state : door.idle.queryState(idleSec).catch(() => 'active' as const),
    looking ? door.idle.queryState(lookSec).catch(() => 'idle' as const) : null,
  ])
  const zone = Temporal.Now.timeZoneId()
  const facts = { idle, zone, ...(recent !== null && { recentInput: recent === 'active' }) }
  let missed = false
  const miss = (): boolean => {
    missed = true
    return false
  }
  const turn = rules({
    ...facts,
    get sound() {
      return miss()
    },
    get fullscreen() {
      return miss()
    },
  })
  return { zone, turn: missed ? rules({ ...facts, ...(await inFront(door)) }) : turn }
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
