import type { Door } from './browser.ts'
import type { Answer, Send } from './messages.ts'

/** A worker that does not answer in this time has not heard; the page must not hang. */
const patienceMs = 5000

/** What may take long with years of history; a worker that ends meanwhile is noticed at once. */
const long: readonly string[] = ['restore', 'undo-restore', 'erase']
const longPatienceMs = 120_000

/** Sends what a person did to the worker. Resolves when the turn is over; never rejects. */
export function sender(door: Door): Send {
  return async (event) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<Answer>((resolve) => {
      timer = setTimeout(
        () => resolve({ ok: false, why: 'answer_no_worker' }),
        long.includes(event.do) ? longPatienceMs : patienceMs,
      )
    })
    const asked = door.runtime.sendMessage({ to: 'worker', event }).then(
      (answer): Answer => (isAnswer(answer) ? answer : { ok: false, why: 'answer_no_worker' }),
      (): Answer => ({ ok: false, why: 'answer_no_worker' }),
    )
    const answer = await Promise.race([asked, late])
    clearTimeout(timer)
    return answer
  }
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'ok' in value
}
