import type { Stretch } from '../../core/stretch.ts'
import type { StretchChange } from '../../core/stretch-shape.ts'
import type { SectionProps } from '../section.ts'

/** Changes what the person said about stretches, so that it can be undone; `what` names it in words. */
export function changeStretch(
  { act, stored }: Pick<SectionProps, 'act' | 'stored'>,
  change: StretchChange,
  what: string,
) {
  const old = Object.fromEntries(Object.keys(change).map((key) => [key, stored.stretch[key as keyof Stretch]]))
  return act({ do: 'stretch', change }, what, [{ do: 'stretch', change: old as StretchChange }])
}

/** A list with `id` in it or not. */
export function withOrWithout(list: readonly string[], id: string, on: boolean): readonly string[] {
  return on ? [...list.filter((each) => each !== id), id] : list.filter((each) => each !== id)
}
