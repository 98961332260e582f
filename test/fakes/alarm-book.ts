/** The moments a machine knows: trace ms, how much of it was slept, and what the wall clock shows. */
export interface Times {
  readonly ms: number
  readonly sleptMs: number
  wallNow(): number
}

/** An alarm as the browser shows it; times are epoch ms. */
export interface Alarm {
  readonly name: string
  readonly scheduledTime: number
  readonly periodMs: number | null
}

interface Kept extends Alarm {
  /** Never before this trace ms: the least delay a browser allows. */
  readonly notBefore: number
  /** Due by a timer that stands still during sleep: this much awake time. */
  readonly awakeDue: number
  readonly lateMs: number
}

export interface AlarmRules {
  /** `wall`: due when the wall clock gets there. `awake`: a timer that knows neither sleep nor a set clock (Firefox). */
  readonly alarmsBy: 'wall' | 'awake'
  readonly leastAlarmMs: number
  /** How many seconds late the next firing of this alarm is. */
  readonly late: (name: string) => number
}

/** The alarms of one extension: when each is due, and what is left of it once it has rung. */
export class AlarmBook {
  private readonly kept = new Map<string, Kept>()

  constructor(
    private readonly times: Times,
    private readonly rules: AlarmRules,
  ) {}

  /** An alarm of the same name is replaced. */
  set(name: string, whenMs: number, periodMs: number | null, leastMs = this.rules.leastAlarmMs): void {
    const { ms, sleptMs } = this.times
    const delay = Math.max(whenMs - this.times.wallNow(), leastMs)
    this.kept.set(name, {
      name,
      scheduledTime: whenMs,
      periodMs,
      notBefore: ms + leastMs,
      awakeDue: ms - sleptMs + delay,
      lateMs: Math.round(this.rules.late(name) * 1000),
    })
  }

  clear(name: string): boolean {
    return this.kept.delete(name)
  }

  clearAll(): void {
    this.kept.clear()
  }

  list(): Alarm[] {
    return [...this.kept.values()].map(({ name, scheduledTime, periodMs }) => ({ name, scheduledTime, periodMs }))
  }

  /** The alarm that is due first, and when (trace ms; in the past if overdue). */
  next(): { readonly due: number; readonly alarm: Alarm } | null {
    let first: { due: number; alarm: Alarm } | null = null
    for (const alarm of this.kept.values()) {
      const due = this.dueOf(alarm)
      if (!first || due < first.due) first = { due, alarm }
    }
    return first
  }

  /** The alarm has rung: it is gone, or waits for the next point of its grid, however many were missed. */
  rung({ name, scheduledTime, periodMs }: Alarm): void {
    this.kept.delete(name)
    if (periodMs === null) return
    const missed = Math.max(0, Math.floor((this.times.wallNow() - scheduledTime) / periodMs))
    this.set(name, scheduledTime + (missed + 1) * periodMs, periodMs, 0)
  }

  private dueOf(alarm: Kept): number {
    if (this.rules.alarmsBy === 'awake') return alarm.awakeDue + this.times.sleptMs + alarm.lateMs
    const byWall = this.times.ms + (alarm.scheduledTime - this.times.wallNow())
    return Math.max(byWall, alarm.notBefore) + alarm.lateMs
  }
}
