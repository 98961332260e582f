import type { Door } from '../bridge/browser.ts'
import type { Asked } from '../bridge/ask.ts'
import type { Answer } from '../bridge/messages.ts'
import type { LeftWords } from '../bridge/page-words.ts'
import { tipsFrom } from '../bridge/say.ts'
import {
  askAsWorker,
  type Found,
  hear,
  isFirst,
  load,
  rescue,
  rescued,
  running,
  save,
  setAside,
} from '../bridge/store.ts'
import { clockHoursOf } from '../core/clock-hours.ts'
import type { AppEvent } from '../core/events.ts'
import { told, untold } from '../core/notices.ts'
import { repeated, step } from '../core/step.ts'
import type { Stored } from '../core/stored.ts'
import { openHistory } from '../history/log.ts'
import { wakeLater } from './alarms.ts'
import { gather, idleSec } from './facts.ts'
import { painter } from './paint.ts'
import { perform } from './perform.ts'
import { replaceWhole, resume } from './whole.ts'

/** So many entries are not kept waiting. */
const mostWaiting = 6

/** The queue of turns of one worker. */
export interface Loop {
  /** Reads the clock, the one reading of the turn, and resolves when the turn is over; never rejects. */
  post(what: AppEvent['what']): Promise<Answer>
  idle(): Promise<void>
}

/**
 * One turn at a time: load, step, save, perform. A turn that throws is reported, and the queue goes on. `popupWords` gives
 * what the popup need not read for itself.
 */
export function startLoop(
  door: Door,
  wallNow: () => number,
  popupWords: () => Promise<LeftWords | null> = async () => null,
): Loop {
  const startedAt = wallNow()
  const asked = askAsWorker(door)
  const paint = painter(door, asked)
  let lastHeard: number | Asked = asked
  /** The state as the first turn finds it; those after it ask anew. */
  let unread: Asked | undefined = asked
  let woke = true
  let queue: Promise<unknown> = Promise.resolve()
  const chain = (turn: () => Promise<Answer>): Promise<Answer> => {
    const answer = queue.then(turn).catch((error: unknown): Answer => {
      console.error('A turn failed', error)
      return { ok: false, why: 'answer_turn_failed' }
    })
    queue = answer
    return answer
  }
  const loop: Loop = {
    post(what) {
      const at = wallNow()
      const heard = hear(door, at, lastHeard)
      lastHeard = at
      return chain(async () => turn(at, what, await heard))
    },
    async idle() {
      for (let last; last !== queue;) await (last = queue)
    },
  }

  void chain(async () => {
    if (await isFirst(asked)) {
      door.idle.setDetectionInterval(idleSec)
      await wakeLater(door)
      await turn(startedAt, { do: 'launched' })
      const hours = clockHoursOf(door.i18n.getUILanguage())
      await running(door, { hours, tips: tipsFrom(door), words: await popupWords() })
    }
    return { ok: true }
  })
  return loop

  async function turn(at: number, what: AppEvent['what'], heardAt?: number): Promise<Answer> {
    const loading = load(door, unread)
    unread = undefined
    const before = await resume(door, await loading, at)
    if (what.do === 'idle' && repeated(before.found.stored, what.state, at)) return { ok: true }
    const whole = await replaceWhole(door, before.found, what, at)
    const { found } = whole
    const anew = woke || before.changed || whole.changed
    const known = withNotices(found, at)
    const {
      zone,
      turn: { stored, effects, refused },
    } = await gather(door, what, (facts) =>
      step(known, { at, facts, what, ...(heardAt !== undefined && { heardAt }) }, anew),
    )
    const next = await flush(found.stored, stored, at, zone)
    await keep(found, next, at)
    woke = false
    await perform(door, loop, paint, effects, next)
    const why = whole.refused ?? refused
    return why === undefined ? { ok: true } : { ok: false, why }
  }

  /** What earlier turns left in the outbox goes to the history, once; it is taken out by this turn's save. */
  async function flush(old: Stored, next: Stored, at: number, zone: string): Promise<Stored> {
    if (!isRipe(old.outbox)) return next
    let known = next
    try {
      const history = await openHistory()
      if (history.newer) known = told(next, 'notice_storage_newer', at)
      await history.append(old.outbox, zone).finally(() => history.close())
    } catch (error) {
      console.error('The history could not be written', error)
      return told(known, 'notice_history_failed', at)
    }
    const outbox = next.outbox.slice(old.outbox.length)
    return untold({ ...known, outbox }, 'notice_history_failed')
  }

  /** Where the disk refuses, the clock goes on in the session's storage, the person is told, and the next turn tries again. */
  async function keep(found: Found, next: Stored, at: number): Promise<void> {
    try {
      if (found.unreadable) throw new Error('What is stored could not be read, so nothing is written over it')
      if (found.aside.length > 0) await setAside(door, found.aside, at)
      const whole = found.rescued || found.aside.length > 0
      await save(door, whole ? null : found.stored, untold(next, 'notice_storage_full'))
      if (found.rescued) await rescued(door)
    } catch (error) {
      console.error('The state could not be written', error)
      await rescue(door, told(next, found.unreadable ? 'notice_clock_session_only' : 'notice_storage_full', at))
    }
  }
}

const patient: readonly string[] = ['nudge', 'answer', 'gap', 'long-stretch']

/** The history is written at transitions: a nudge or an answer waits, safe in the outbox, for the break that follows. */
function isRipe(outbox: Stored['outbox']): boolean {
  return outbox.length >= mostWaiting || outbox.some((e) => !patient.includes(e.type))
}

/** Parts that could not be read are spoken of once. */
function withNotices({ stored, aside }: Found, at: number): Stored {
  return aside.reduce(
    (known, { why }) => told(known, why === 'newer' ? 'notice_storage_newer' : 'notice_storage_unreadable', at),
    stored,
  )
}
