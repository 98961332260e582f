import { type Door, isFirefox } from '../bridge/browser.ts'
import type { Effect, WantedAlarms } from '../core/effects.ts'
import type { AlarmName } from '../core/events.ts'
import type { Stored } from '../core/stored.ts'
import type { Loop } from './loop.ts'
import { closeNudgeWindow, notify, openNudgeWindow } from './notify.ts'
import { open } from './open.ts'
import { paint } from './paint.ts'

const alarmNames: readonly AlarmName[] = ['pulse', 'nudge', 'look']

/** An alarm may have been moved this far ahead by the browser's shortest delay; it is left there, or it would never ring. */
const browserDelayMs = 30_000

/** Does what the rules asked for. One deed that fails does not keep the others from being done. */
export async function perform(door: Door, loop: Loop, effects: readonly Effect[], stored: Stored): Promise<void> {
  for (const effect of effects) {
    try {
      await one(effect)
    } catch (error) {
      console.error(`Could not do "${effect.do}"`, error)
      if (effect.do === 'notify') void loop.post({ do: 'notify-failed', why: String(error) })
    }
  }

  async function one(effect: Effect): Promise<void> {
    switch (effect.do) {
      case 'alarms':
        return ensure(door, effect.want)
      case 'badge':
        return paint(door, effect.badge)
      case 'open':
        return open(door, effect.page)
      case 'hush':
        await closeNudgeWindow(door)
        await door.notifications.clear(effect.id)
        return
      case 'notify':
        if (effect.nudge.style === 'window' && !isFirefox(door)) return openNudgeWindow(door)
        await notify(door, effect.nudge)
        if (stored.notices.shown.some((n) => n.key === 'notice_notifications_failed'))
          void loop.post({ do: 'notify-worked' })
    }
  }
}

/** Makes the browser's alarms those that are wanted. One that is there already, and rings in time, is not touched. */
async function ensure(door: Door, want: WantedAlarms): Promise<void> {
  const there = new Map((await door.alarms.getAll()).map((alarm) => [alarm.name, alarm.scheduledTime]))
  for (const name of alarmNames) {
    const when = want[name]
    const rings = there.get(name)
    if (when === undefined) {
      if (rings !== undefined) await door.alarms.clear(name)
    } else if (rings === undefined || rings < when - 1000 || rings > when + browserDelayMs) {
      await door.alarms.create(name, { when })
    }
  }
}
