import { useEffect, useState } from 'preact/hooks'
import type { UserEvent } from '../core/events.ts'
import type { Settings } from '../core/settings.ts'
import type { Send } from '../ui/page.ts'
import type { Act, Ask, SetTo } from './section.ts'

/** What became of the last thing the person did; `n` tells one telling from the next. */
export type Told =
  | { readonly n: number; readonly how: 'saved'; readonly what: string; readonly back: UserEvent }
  | { readonly n: number; readonly how: 'undone'; readonly what: string }
  | { readonly n: number; readonly how: 'failed'; readonly what: string; readonly why: string }

/**
 * Saves changes as they are made. Only the changed fields are sent, so that two pages keep each other's changes; undoing
 * sends back just those. Until the worker has answered, the page shows what was wished for; if it refused, what is stored.
 */
export function useSaving(stored: Settings, send: Send) {
  const [wished, setWished] = useState<Partial<Settings>>({})
  const [told, setTold] = useState<Told | null>(null)
  const settings = { ...stored, ...wished }
  const written = JSON.stringify(stored)
  useEffect(() => setWished({}), [written])

  const tell = (made: Untold) => setTold((last) => ({ ...made, n: (last?.n ?? 0) + 1 }))
  const save = async (change: Partial<Settings>, what: string, then: Untold) => {
    setWished((earlier) => ({ ...earlier, ...change }))
    const answer = await send({ do: 'set', change })
    if (!answer.ok) setWished((now) => without(now, change))
    tell(answer.ok ? then : { how: 'failed', what, why: answer.why })
    return answer.ok
  }
  const set: SetTo = (change, what) =>
    save(change, what, { how: 'saved', what, back: { do: 'set', change: before(settings, change) } })
  const ask: Ask = async (event, what) => {
    const answer = await send(event)
    if (!answer.ok) tell({ how: 'failed', what, why: answer.why })
    return answer.ok
  }
  const undo = async () => {
    if (told?.how !== 'saved') return
    const { back, what } = told
    if (back.do === 'set') await save(back.change, what, { how: 'undone', what })
    else if (await ask(back, what)) tell({ how: 'undone', what })
  }
  const act: Act = async (event, what, back) => {
    const done = await ask(event, what)
    if (done) tell({ how: 'saved', what, back })
    return done
  }
  return { settings, told, set, undo, ask, act, forget: () => setTold(null) }
}

type Untold = Told extends infer One ? (One extends Told ? Omit<One, 'n'> : never) : never

/** The values that `change` replaces. Working hours that were never set are an empty list. */
function before(settings: Settings, change: Partial<Settings>): Partial<Settings> {
  const all: Settings = { workingHours: [], ...settings }
  return Object.fromEntries(Object.keys(change).map((key) => [key, all[key as keyof Settings]]))
}

function without(wished: Partial<Settings>, change: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(wished).filter(([key]) => !(key in change)))
}
