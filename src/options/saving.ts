import { useEffect, useState } from 'preact/hooks'
import type { UserEvent } from '../core/events.ts'
import type { Settings } from '../core/settings.ts'
import type { Send } from '../ui/page.ts'
import type { Act, Ask, SetTo } from './section.ts'

/** What became of the last thing the person did; `n` tells one telling from the next. */
export type Told =
  | { readonly n: number; readonly how: 'saved'; readonly what: string; readonly back: readonly UserEvent[] }
  | { readonly n: number; readonly how: 'undone'; readonly what: string }
  | { readonly n: number; readonly how: 'failed'; readonly what: string; readonly why: string }

/**
 * Saves changes as they are made. Only the changed fields are sent, so that two pages keep each other's changes; undoing
 * sends back just those. What is no setting is undone by an event of its own. Until the worker has answered, the page shows what was wished for; if it refused, what is stored.
 */
export function useSaving(stored: Settings, send: Send) {
  const [wished, setWished] = useState<Partial<Settings>>({})
  const [told, setTold] = useState<Told | null>(null)
  const settings = { ...stored, ...wished }
  const written = JSON.stringify(stored)
  useEffect(() => setWished({}), [written])

  const tell = (made: Untold) => setTold((last) => ({ ...made, n: (last?.n ?? 0) + 1 }))
  /** Sends one after the other; the first that is refused ends it. */
  const save = async (events: readonly UserEvent[], what: string, then: Untold) => {
    for (const event of events) {
      const change = event.do === 'set' ? event.change : {}
      setWished((earlier) => ({ ...earlier, ...change }))
      const answer = await send(event)
      if (answer.ok) continue
      setWished((now) => without(now, change))
      tell({ how: 'failed', what, why: answer.why })
      return false
    }
    tell(then)
    return true
  }
  const act: Act = (event, what, back) => save([event], what, { how: 'saved', what, back: [back].flat() })
  const set: SetTo = (change, what) =>
    act({ do: 'set', change }, what, [{ do: 'set', change: before(settings, change) }])
  const undo = async () => {
    if (told?.how === 'saved') await save(told.back, told.what, { how: 'undone', what: told.what })
  }
  const ask: Ask = async (event, what, back) => {
    if (back) return act(event, what, back)
    const answer = await send(event)
    if (!answer.ok) tell({ how: 'failed', what, why: answer.why })
    return answer.ok
  }
  return { settings, told, set, act, undo, ask, forget: () => setTold(null) }
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
