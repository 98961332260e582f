/** The lines of the section under a heading of the second level. */
function section(text: string, heading: string): string[] {
  const lines = text.split('\n')
  const from = lines.findIndex((line) => line.trim() === `## ${heading}`)
  if (from < 0) return []
  const rest = lines.slice(from + 1)
  const to = rest.findIndex((line) => line.startsWith('## '))
  return to < 0 ? rest : rest.slice(0, to)
}

/** What stands in `code` in the first column of the section's table. */
export function firstColumn(text: string, heading: string): string[] {
  return section(text, heading)
    .filter((line) => line.trim().startsWith('|'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? ''))
}

/** Rooms that the README's map leaves out. */
export function unmapped(readme: string, rooms: readonly string[]): string[] {
  const mapped = firstColumn(readme, 'Map')
    .flatMap((cell) => cell.split(/\s+/))
    .map((path) => path.replace(/\/$/, ''))
  return rooms.filter((room) => !mapped.includes(room))
}

/** Permissions that only one of README and manifest names. */
export function disputed(readme: string, permissions: readonly string[]): string[] {
  const explained = firstColumn(readme, 'Permissions')
  return [
    ...permissions.filter((name) => !explained.includes(name)),
    ...explained.filter((name) => !permissions.includes(name)),
  ]
}

const topLevel = new Set(
  (
    'src public test manifest.json vite.config.ts package.json package-lock.json tsconfig.json README.md LICENSE ' +
    // Made by the tools, and never kept.
    'node_modules dist coverage'
  ).split(' '),
)

/** What lies at the top level and does not belong there. */
export function astray(names: readonly string[]): string[] {
  return names.filter((name) => !name.startsWith('.') && !name.endsWith('.log') && !topLevel.has(name))
}
