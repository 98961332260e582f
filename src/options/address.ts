import { useEffect, useState } from 'preact/hooks'

/** The sections that there are, in the order of the list. */
export const sections = ['today', 'rhythm', 'history', 'look', 'about'] as const
export type Section = (typeof sections)[number]

/** What the part of the address after `#` asks for; what it does not know is Rhythm. `step` counts from 1. */
export type Place =
  { readonly at: Section } | { readonly at: 'check-in' } | { readonly at: 'welcome'; readonly step: 1 | 2 | 3 }

/** Reads a place from the address: `#look`, `#check-in`, `#welcome`, `#welcome-2`. */
export function placeOf(hash: string): Place {
  const name = hash.replace(/^#/, '')
  const step = /^welcome(?:-([123]))?$/.exec(name)
  if (step) return { at: 'welcome', step: Number(step[1] ?? 1) as 1 | 2 | 3 }
  if (name === 'check-in') return { at: name }
  return { at: sections.find((section) => section === name) ?? 'rhythm' }
}

/** The place in the address now, and again when it changes; `moved` is false for the place the page was opened at. */
export function usePlace(): { readonly place: Place; readonly moved: boolean } {
  const [hash, setHash] = useState(location.hash)
  const [moved, setMoved] = useState(false)
  useEffect(() => {
    const hear = () => {
      setHash(location.hash)
      setMoved(true)
    }
    addEventListener('hashchange', hear)
    return () => removeEventListener('hashchange', hear)
  }, [])
  return { place: placeOf(hash), moved }
}
