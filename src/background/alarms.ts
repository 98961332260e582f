import type { Door } from '../bridge/browser.ts'
import type { WantedAlarms } from '../core/effects.ts'
import type { AlarmName } from '../core/events.ts'

const alarmNames: readonly AlarmName[] = ['pulse', 'nudge', 'look']

/** A pulse may keep its own beat; a nudge's alarm that rang too early would be set anew, and come half a minute late. Ms. */
const early: Record<AlarmName, number> = { pulse: 1000, nudge: 0, look: 0 }

/** Browsers set no alarm closer than this: one that is there stays, where a new one would not ring before it. */
const browserDelayMs = 30_000

/** Makes the browser's alarms those that are wanted. One that is there already, and rings in time, is not touched. */
export async function ensure(door: Door, want: WantedAlarms, now: number): Promise<void> {
  const there = new Map((await door.alarms.getAll()).map((alarm) => [alarm.name, alarm.scheduledTime]))
  for (const name of alarmNames) {
    const when = want[name]
    const rings = there.get(name)
    if (when === undefined) {
      if (rings !== undefined) await door.alarms.clear(name)
    } else if (rings === undefined || rings < when - early[name] || rings > Math.max(when, now + browserDelayMs)) {
      await wind(door, name, when)
    }
  }
}

/** The pulse repeats by itself, so that a worker that is ended in the middle of a turn is woken again. */
const pulseMinutes = 2

/** Sets an alarm for `when` (epoch ms); tries once more, for without it nothing may wake the worker. */
async function wind(door: Door, name: AlarmName, when: number): Promise<void> {
  const alarm = name === 'pulse' ? { when, periodInMinutes: pulseMinutes } : { when }
  await door.alarms.create(name, alarm).catch(() => door.alarms.create(name, alarm))
}

/** Sets the pulse before a turn that may not come to its end. Its failing is no loss: the turn sets it too. */
export async function wakeLater(door: Door): Promise<void> {
  const alarm = { delayInMinutes: pulseMinutes, periodInMinutes: pulseMinutes }
  await door.alarms.create('pulse', alarm).catch(() => {})
}
