import { type Say, wordsFrom } from './words.ts'

/** The messages of the tooltip. */
export const tipKeys = [
  'tip_calm',
  'tip_cue',
  'tip_eyes',
  'tip_due',
  'tip_standing',
  'tip_session',
  'tip_outside_hours',
  'tip_paused',
  'tip_away',
  'tip_waking',
  'tip_capped',
  'tip_unknown',
] as const
export type TipKey = (typeof tipKeys)[number]

/** All that it takes to write a tooltip in one language, without asking for words and rules again. */
export interface Tips {
  /** A BCP 47 tag. */
  readonly language: string
  /** Messages by their key, those of each plural form among them. */
  readonly messages: Readonly<Record<string, string>>
  /** The plural form of whole numbers: each of those below the first number, and not below the one before it. */
  readonly plurals: readonly (readonly [below: number, form: string])[]
}

/** Forms of more minutes than this are not kept: nobody sits so long. */
const mostMinutes = 600

/** Gathers what tooltips need. @param read gives the message of a key, or "" where there is none. @param language a BCP 47 tag. */
export function tipsOf(read: (key: string) => string, language: string): Tips | null {
  try {
    const rules = new Intl.PluralRules(language)
    const { pluralCategories } = rules.resolvedOptions()
    const keys = tipKeys.flatMap((key) => [key, ...pluralCategories.map((form) => `${key}_${form}`)])
    const plurals: [below: number, form: string][] = []
    for (let n = 0; n < mostMinutes; n += 1) {
      const form = rules.select(n)
      const last = plurals.at(-1)
      if (last?.[1] === form) last[0] = n + 1
      else plurals.push([n + 1, form])
    }
    const messages = keys.flatMap((key) => (read(key) === '' ? [] : [[key, read(key)]]))
    return { language, messages: Object.fromEntries(messages) as Tips['messages'], plurals }
  } catch {
    // Nothing that counts the sitting may depend on it.
    return null
  }
}

/** Puts tooltips into words as `tipsOf` has gathered them; `null` for what it has not. */
export function sayTips(found: unknown): Say | null {
  const { language, messages, plurals } = (found ?? {}) as Partial<Tips>
  if (typeof language !== 'string' || !messages || !Array.isArray(plurals)) return null
  const formOf = (n: number) => (plurals as Tips['plurals']).find(([below]) => n < below)?.[1]
  return wordsFrom((key) => messages[key] ?? '', language, formOf)
}
