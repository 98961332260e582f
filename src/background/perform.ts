import { type Door, isFirefox } from '../bridge/browser.ts'
import type { Effect } from '../core/effects.ts'
import type { Stored } from '../core/stored.ts'
import { ensure } from './alarms.ts'
import type { Loop } from './loop.ts'
import { closeNudgeWindow, notify, openNudgeWindow, remind } from './notify.ts'
import { open } from './open.ts'
import type { Paint } from './paint.ts'

/** Does what the rules asked for. One deed that fails does not keep the others from being done. */
export async function perform(
  door: Door,
  loop: Loop,
  paint: Paint,
  effects: readonly Effect[],
  stored: Stored,
): Promise<void> {
  for (const effect of effects) {
    try {
      await one(effect)
    } catch (error) {
      console.error(`Could not do "${effect.do}"`, error)
      if (effect.do === 'notify' || effect.do === 'remind')
        void loop.post({ do: 'notify-failed', why: error instanceof Error ? error.message : String(error) })
    }
  }

  async function one(effect: Effect): Promise<void> {
    switch (effect.do) {
      case 'alarms':
        return ensure(door, effect.want, stored.clock?.lastEventAt ?? 0)
      case 'badge':
        return paint(effect.badge)
      case 'open':
        return open(door, effect.page)
      case 'remind':
        return remind(door, effect.discreet)
      case 'hush':
        if (effect.id !== 'massage') await closeNudgeWindow(door)
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
