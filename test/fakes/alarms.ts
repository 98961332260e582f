import type { Alarm } from './alarm-book.ts'
import type { Desk } from './desk.ts'
import type { Life } from './life.ts'

interface Info {
  when?: number
  delayInMinutes?: number
  periodInMinutes?: number
}

const known: readonly string[] = ['when', 'delayInMinutes', 'periodInMinutes']
const mostAlarms = 500

/** `browser.alarms` on the desk's clock. */
export function alarms(desk: Desk, life: Life, chrome: boolean) {
  return {
    create: (...args: [string, Info] | [Info]) => {
      const [name, info] = args.length === 2 ? args : ['', args[0]]
      for (const key of Object.keys(info))
        if (!known.includes(key) && !(chrome && key === 'persistAcrossSessions'))
          throw new TypeError(`Unexpected property: '${key}'.`)
      if (info.when !== undefined && info.delayInMinutes !== undefined)
        throw new TypeError('Cannot set both when and delayInMinutes.')
      const { when, delayInMinutes, periodInMinutes } = info
      const minutes = delayInMinutes ?? periodInMinutes
      if (when === undefined && minutes === undefined)
        throw new TypeError('Must set at least one of when, delayInMinutes, or periodInMinutes.')
      return life.call('alarms.create', () => {
        const others = desk.getAlarms().filter((alarm) => alarm.name !== name)
        if (others.length >= mostAlarms) throw new Error('An extension cannot have more than 500 active alarms.')
        const due = when ?? desk.wallNow() + (minutes ?? 0) * 60_000
        desk.setAlarm(name, due, periodInMinutes === undefined ? null : periodInMinutes * 60_000)
      })
    },
    get: (name = '') =>
      life.call('alarms.get', () => {
        const found = desk.getAlarms().find((alarm) => alarm.name === name)
        return found && shown(found)
      }),
    getAll: () => life.call('alarms.getAll', () => desk.getAlarms().map(shown)),
    clear: (name = '') => life.call('alarms.clear', () => desk.clearAlarm(name)),
    clearAll: () => life.call('alarms.clearAll', () => desk.getAlarms().forEach(({ name }) => desk.clearAlarm(name))),
    onAlarm: life.event('alarms.onAlarm'),
  }
}

/** An alarm as the API shows it. */
export function shown({ name, scheduledTime, periodMs }: Alarm) {
  return periodMs === null ? { name, scheduledTime } : { name, scheduledTime, periodInMinutes: periodMs / 60_000 }
}
