import type { Door } from '../bridge/browser.ts'
import type { AlarmName, UserEvent } from '../core/events.ts'
import type { Loop } from './loop.ts'
import { open } from './open.ts'
import { wakeLater } from './alarms.ts'

const alarms: readonly string[] = ['pulse', 'nudge', 'look'] satisfies AlarmName[]

/** Hears the browser and the person, and hands each event to the loop. */
export function listen(door: Door, loop: Loop): void {
  const hear = loop.post

  door.runtime.onInstalled.addListener((details) => {
    if (details.reason === 'install') void hear({ do: 'installed' })
  })
  // Only wakes the worker: the loop sees for itself that this browser has just started.
  door.runtime.onStartup.addListener(() => {})
  door.idle.onStateChanged.addListener((state) => {
    // While away there is no alarm: one is set before anything else, in case this worker does not end its turn.
    if (state === 'active') void wakeLater(door)
    void hear({ do: 'idle', state })
  })
  door.alarms.onAlarm.addListener(({ name }) => {
    if (alarms.includes(name)) void hear({ do: 'alarm', name: name as AlarmName })
  })
  door.notifications.onClicked.addListener((id) => void clicked(id))
  door.notifications.onButtonClicked?.addListener((id, index) => void pressed(id, index))
  door.commands?.onCommand.addListener((name) => void command(name))
  door.runtime.onMessage.addListener((message: unknown) => (forWorker(message) ? hear(message.event) : undefined))

  const snooze = () => hear({ do: 'snooze', minutes: 5 })
  const later = () => hear({ do: 'massage-snooze', on: true })

  async function start(): Promise<void> {
    await hear({ do: 'start' })
    await open(door, 'session')
  }

  // An answer is heard before anything is awaited; a notification that was clicked stays until it is cleared.
  async function clicked(id: string): Promise<void> {
    const heard = id === 'test' ? null : id === 'massage' ? open(door, 'massage') : hear({ do: 'open-answers' })
    await Promise.all([heard, door.notifications.clear(id)])
  }

  async function pressed(id: string, index: number): Promise<void> {
    const heard = id === 'test' ? null : id === 'massage' ? later() : index === 0 ? start() : snooze()
    await Promise.all([heard, door.notifications.clear(id)])
  }

  async function command(name: string): Promise<void> {
    if (name === 'start') await start()
    else if (name === 'snooze') await snooze()
    else if (name === 'pause') await hear({ do: 'toggle-pause' })
    else if (name === 'standing') await hear({ do: 'toggle-standing' })
  }
}

function forWorker(message: unknown): message is { to: 'worker'; event: UserEvent } {
  if (typeof message !== 'object' || message === null) return false
  const { to, event } = message as { to?: unknown; event?: { do?: unknown } }
  return to === 'worker' && typeof event?.do === 'string' && !browserOnly.includes(event.do)
}

/** No page speaks for the browser. */
const browserOnly: readonly string[] = ['launched', 'installed', 'idle', 'alarm', 'notify-failed', 'notify-worked']
