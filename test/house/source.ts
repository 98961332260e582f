import { readdir, readFile, stat } from 'node:fs/promises'
import { parseSync } from 'vite'

/** A part of the syntax tree, read without its grammar. */
export interface Node {
  readonly type: string
  readonly [part: string]: unknown
}

/** A source file, with its place in the project, such as `src/core/step.ts`. */
export interface Source {
  readonly path: string
  readonly nodes: readonly Node[]
}

/** All files under a folder, sorted. */
export async function filesUnder(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  const found = await Promise.all(
    names.map(async (name) => {
      const path = `${folder}/${name}`
      return (await stat(path)).isDirectory() ? filesUnder(path) : [path]
    }),
  )
  return found.flat().toSorted()
}

/** Reads and parses the scripts under a folder. */
export async function sourcesUnder(folder: string): Promise<Source[]> {
  const paths = (await filesUnder(folder)).filter((path) => /\.tsx?$/.test(path))
  return Promise.all(paths.map(async (path) => source(path, await readFile(path, 'utf8'))))
}

/** Parses one file. */
export function source(path: string, code: string): Source {
  const { program, errors } = parseSync(path, code)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const nodes: Node[] = []
  gather(program, nodes)
  return { path, nodes }
}

function gather(part: unknown, nodes: Node[]): void {
  if (Array.isArray(part)) {
    for (const each of part) gather(each, nodes)
  } else if (part !== null && typeof part === 'object') {
    const node = part as Node
    if (typeof node.type === 'string') nodes.push(node)
    for (const [name, value] of Object.entries(node)) if (name !== 'type') gather(value, nodes)
  }
}

/** One import or re-export. `typeOnly`: nothing of it is left when the program runs. */
export interface Import {
  readonly from: string
  readonly typeOnly: boolean
  readonly dynamic: boolean
}

/** What a file imports and re-exports. */
export function importsOf({ nodes }: Source): Import[] {
  return nodes.flatMap((node): Import[] => {
    if (node.type === 'ImportExpression') return [{ from: textOf(node['source']), typeOnly: false, dynamic: true }]
    if (!/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type) || !node['source']) return []
    const parts = (node['specifiers'] ?? []) as Node[]
    const typeOnly =
      node['importKind'] === 'type' ||
      node['exportKind'] === 'type' ||
      (parts.length > 0 && parts.every((part) => part['importKind'] === 'type' || part['exportKind'] === 'type'))
    return [{ from: textOf(node['source']), typeOnly, dynamic: false }]
  })
}

/** The text of a plain string; "" for anything else. */
export function textOf(part: unknown): string {
  const node = part as Node | null | undefined
  return node?.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : ''
}

/** Every plain string in a file. */
export function stringsOf({ nodes }: Source): string[] {
  return nodes.map(textOf).filter((text) => text !== '')
}

/** Every template string in a file as a pattern, its gaps standing for anything. */
export function templatesOf({ nodes }: Source): { start: string; pattern: RegExp }[] {
  return nodes
    .filter((node) => node.type === 'TemplateLiteral')
    .map((node) => {
      const quasis = node['quasis'] as { value: { cooked: string } }[]
      const parts = quasis.map(({ value }) => value.cooked)
      const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      return { start: parts[0] ?? '', pattern: new RegExp(`^${escaped.join('\\w+')}$`) }
    })
}

/** Every name that a file takes from its surroundings or declares: `Date` in `Date.now()`, not `now`. */
export function namesOf({ nodes }: Source): Set<string> {
  const members = new Set<unknown>()
  for (const node of nodes) {
    if (node.type === 'MemberExpression' && !node['computed']) members.add(node['property'])
    if (node.type === 'TSQualifiedName') members.add(node['right'])
    if (/^(Property|PropertyDefinition|TSPropertySignature|MethodDefinition)$/.test(node.type) && !node['shorthand'])
      members.add(node['key'])
    if (/^(Import|Export)Specifier$/.test(node.type)) members.add(node['imported'])
  }
  const identifiers = nodes.filter((node) => node.type === 'Identifier' && !members.has(node))
  return new Set(identifiers.map((node) => String(node['name'])))
}

/** Every `a.b` in a file whose `a` is a plain name. */
export function membersOf({ nodes }: Source): Set<string> {
  return new Set(
    nodes
      .filter((node) => node.type === 'MemberExpression' && !node['computed'])
      .map((node) => `${String((node['object'] as Node)['name'])}.${String((node['property'] as Node)['name'])}`),
  )
}
