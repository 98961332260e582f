import { type Node, type Source, stringsOf, templatesOf, textOf } from './source.ts'

export type Messages = Readonly<Record<string, { readonly message: string }>>

const prefix = '(popup|session|options|welcome|move|movement|compose|nudge|ui|tip|notice|command|ext|answer)'
const keyLike = new RegExp(`^${prefix}_[a-z0-9_]*[a-z0-9]$`)
const startLike = new RegExp(`^${prefix}_[a-z0-9_]*$`)
const plural = /_(zero|one|two|few|many|other)$/

/** The key as code says it: `ui_minutes` for `ui_minutes_one`, where there is a plural. */
function spoken(key: string, messages: Messages): string {
  const base = key.replace(plural, '')
  return base !== key && `${base}_other` in messages ? base : key
}

/**
 * Keys that are said and not written, and keys that are written and never said.
 * @param named keys that are put together while the program runs, such as those of the catalogue.
 */
export function mismatchedKeys(
  sources: readonly Source[],
  messages: Messages,
  named: readonly string[],
): { missing: string[]; unused: string[] } {
  const written = new Set(Object.keys(messages).map((key) => spoken(key, messages)))
  const said = new Set([...sources.flatMap(keysIn), ...named])
  const patterns = sources.flatMap(templatesOf).filter(({ start }) => startLike.test(start))
  const missing = [...said].filter((key) => !written.has(key))
  const empty = patterns.filter(({ pattern }) => ![...written].some((key) => pattern.test(key)))
  const unused = [...written].filter((key) => !said.has(key) && !patterns.some(({ pattern }) => pattern.test(key)))
  return { missing: [...missing, ...empty.map(({ pattern }) => pattern.source)].toSorted(), unused: unused.toSorted() }
}

function keysIn(source: Source): string[] {
  return [...stringsOf(source).filter((text) => keyLike.test(text)), ...saysIn(source).map(({ key }) => key)]
}

/** Each `say('key', { … })`; `values` is null where they cannot be read off the page. */
function saysIn({ nodes }: Source): { key: string; values: readonly string[] | null }[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'CallExpression' || (node['callee'] as Node)['name'] !== 'say') return []
    const [key, values] = node['arguments'] as Node[]
    if (textOf(key) === '') return []
    return [{ key: textOf(key), values: valuesOf(values) }]
  })
}

function valuesOf(values: Node | undefined): string[] | null {
  if (!values) return []
  if (values.type !== 'ObjectExpression') return null
  const parts = values['properties'] as Node[]
  if (parts.some((part) => part.type !== 'Property' || part['computed'] === true)) return null
  return parts.map((part) => String((part['key'] as Node)['name'] ?? textOf(part['key'])))
}

/** Messages whose `{gaps}` the code leaves open, where it is said plainly. */
export function openGaps(sources: readonly Source[], messages: Messages): string[] {
  return sources.flatMap((each) =>
    saysIn(each).flatMap(({ key, values }) => {
      if (values === null) return []
      const forms = Object.entries(messages).filter(([name]) => spoken(name, messages) === key)
      const gaps = forms.flatMap(([, { message }]) => [...message.matchAll(/\{(\w+)\}/g)].map(([, gap]) => gap ?? ''))
      const open = [...new Set(gaps)].filter((gap) => !values.includes(gap))
      return open.map((gap) => `${each.path} says ${key} without ${gap}`)
    }),
  )
}

/** Plurals that lack the form every language has; a key that merely ends like one does not count. */
export function lonePlurals(messages: Messages): string[] {
  return Object.entries(messages)
    .filter(([key, { message }]) => plural.test(key) && message.includes('{n}'))
    .map(([key]) => key)
    .filter((key) => !(`${key.replace(plural, '')}_other` in messages))
}

const readAloud = new Set(['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'label'])

/** Text that stands in the code instead of in the messages, and text that is taken as markup. */
export function bareText(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, nodes }) =>
    nodes.flatMap((node) => {
      if (node.type === 'JSXText' && /\p{L}{2}/u.test(String(node['value'])))
        return [`${path} writes “${String(node['value']).trim()}”`]
      if (node.type === 'JSXAttribute') {
        const name = String((node['name'] as Node)['name'])
        if (name === 'dangerouslySetInnerHTML') return [`${path} takes text as markup`]
        if (readAloud.has(name) && /\p{L}{2}/u.test(textOf(node['value'])))
          return [`${path} writes “${textOf(node['value'])}”`]
      }
      const property = (node['property'] as Node | undefined)?.['name']
      return node.type === 'MemberExpression' && /^(innerHTML|outerHTML|insertAdjacentHTML)$/.test(String(property))
        ? [`${path} takes text as markup`]
        : []
    }),
  )
}

/** Addresses in texts that are not among those allowed. */
export function strangeLinks(texts: readonly string[], allowed: readonly string[]): string[] {
  const found = texts.flatMap((text) => text.match(/\bhttps?:\/\/[^\s"'`<>)]+/g) ?? [])
  return [...new Set(found)].filter((url) => !url.startsWith('http://www.w3.org/') && !allowed.includes(url))
}
