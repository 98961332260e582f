import fc from 'fast-check'

type Json = Record<string, unknown> | unknown[]

const nasty: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  0.5,
  1e300,
  9e15,
  '',
  'now',
  '=1+1',
  '<img src=x onerror=alert(1)>',
  '\u0000\u202e\ud800',
  'x'.repeat(5000),
  [],
  {},
  [[[[[]]]]],
  { constructor: { prototype: {} } },
  { toString: 1, hasOwnProperty: 2 },
]

/** One change to the structure of a file: some value, key or member is replaced, taken away, doubled or moved. */
const structural = fc
  .record({ steps: fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }), how: fc.nat(7), pick: fc.nat(1000) })
  .map(({ steps, how, pick }) => (text: string): string => {
    const file = JSON.parse(text) as Json
    let [owner, key]: [Json, string] = [file, '']
    for (const step of steps) {
      const keys = Object.keys(owner)
      key = keys[step % Math.max(1, keys.length)] ?? ''
      const next = (owner as Record<string, unknown>)[key]
      if (typeof next !== 'object' || next === null || Object.keys(next).length === 0) break
      if (step !== steps.at(-1)) owner = next as Json
    }
    const at = owner as Record<string, unknown>
    const value = nasty[pick % nasty.length]
    if (how === 0) delete at[key]
    else if (how === 1) at[key] = value
    else if (how === 2 && Array.isArray(owner)) owner.push(owner[pick % owner.length])
    else if (how === 3) at[`extra${pick}`] = value
    else if (how === 4 && Array.isArray(owner)) owner.reverse()
    else if (how === 5) return JSON.stringify(file).replaceAll(`"${key}":`, `"__proto__":`)
    else if (how === 6) return JSON.stringify(file).replace(/:(\d+)/, ':1e999')
    else at[key] = [at[key], value]
    return JSON.stringify(file)
  })

/** One change to the text of a file: letters are lost, doubled, changed, or the file is cut off. */
const textual = fc
  .record({ where: fc.double({ min: 0, max: 1, noNaN: true }), how: fc.nat(5), letter: fc.string({ maxLength: 3 }) })
  .map(({ where, how, letter }) => (text: string): string => {
    const at = Math.floor(where * text.length)
    if (how === 0) return text.slice(0, at)
    if (how === 1) return text.slice(at)
    if (how === 2) return text.slice(0, at) + text.slice(at + 1)
    if (how === 3) return text.slice(0, at) + letter + text.slice(at)
    if (how === 4) return text.slice(0, at) + text.slice(at - 40)
    return text.slice(0, at) + String.fromCharCode((text.charCodeAt(at) ?? 0) ^ 1) + text.slice(at + 1)
  })

/** A few changes to a file, one after the other; a text that is no JSON any more takes only changes of text. */
export const mutations = fc.array(fc.oneof(structural, textual), { minLength: 1, maxLength: 3 }).map(
  (changes) =>
    (text: string): string =>
      changes.reduce(attempt, text),
)

function attempt(text: string, change: (text: string) => string): string {
  try {
    return change(text)
  } catch {
    return text.slice(1)
  }
}
