import type { Draft } from './draft.ts'
import type { UserEvent } from './events.ts'
import { ownLimits } from './stretch.ts'
import { checkedOwn, checkedStretch } from './stretch-shape.ts'

type Said = Extract<UserEvent, { readonly do: 'stretch' | 'own-save' | 'own-delete' }>

/** What a person says about stretches: taken whole, or refused with the reason. */
export function said(d: Draft, what: Said): void {
  const refused = change(d, what)
  if (refused) d.refused = refused
}

function change(d: Draft, what: Said): string | null {
  const { stretch } = d
  if (what.do === 'stretch') {
    const checked = checkedStretch(what.change)
    if (!checked) return 'answer_bad_setting'
    d.stretch = { ...stretch, ...checked }
    return null
  }
  if (what.do === 'own-delete') {
    const others = (ids: readonly string[]) => ids.filter((id) => id !== what.id)
    const { own, list, hurt, hidden, more } = stretch
    d.stretch = {
      ...stretch,
      own: own.filter(({ id }) => id !== what.id),
      list: others(list),
      // Its id may be given again.
      hurt: others(hurt),
      hidden: others(hidden),
      more: others(more),
    }
    return null
  }
  const checked = checkedOwn(what.movement)
  if (typeof checked === 'string') return checked
  const known = stretch.own.some(({ id }) => id === checked.id)
  if (!known && stretch.own.length >= ownLimits.count) return 'answer_own_many'
  const own = known ? stretch.own.map((each) => (each.id === checked.id ? checked : each)) : [...stretch.own, checked]
  d.stretch = { ...stretch, own }
  return null
}
