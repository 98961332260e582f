import type { Stored } from '../../core/stored.ts'

/** The dates of massage visits, `YYYY-MM-DD`, where the state has any. */
export function visitDates(stored: Stored): readonly string[] {
  const { visits } = stored as Stored & { readonly visits?: unknown }
  const list = Array.isArray(visits) ? visits : ((visits as { readonly list?: unknown } | undefined)?.list ?? [])
  return Array.isArray(list)
    ? list.flatMap(({ date }: { readonly date?: unknown }) => (typeof date === 'string' ? [date] : []))
    : []
}
