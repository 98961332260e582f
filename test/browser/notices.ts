/** A notification as the desktop's daemon printed it. */
export interface DesktopNotice {
  readonly app: string
  readonly summary: string
  readonly body: string
  readonly urgency: string
  /** Texts of its buttons, the action of the body left out. */
  readonly actions: readonly string[]
}

/** Reads what `dunst -print` printed; a block that is not complete yet is left for the next reading. */
export function readNotices(printed: string): DesktopNotice[] {
  const blocks = printed.matchAll(/^\{\n\tappname: '[\s\S]*?^\tscript_count: \d+/gm)
  return [...blocks].map(([block]) => ({
    app: field(block, 'appname', 'summary'),
    summary: field(block, 'summary', 'body'),
    body: field(block, 'body', 'icon'),
    urgency: block.match(/^\turgency: (\w+)/m)?.[1] ?? '',
    actions: [...block.matchAll(/^\t\t"(.*?)": "(.*)"$/gm)]
      .filter((action) => action[1] !== 'default')
      .map((action) => action[2] ?? ''),
  }))
}

/** The fields come in a fixed order, so one ends where the next begins, whatever quotes are in it. */
function field(block: string, name: string, next: string): string {
  return block.match(new RegExp(`^\\t${name}: '([\\s\\S]*?)'\\n\\t${next}: `, 'm'))?.[1] ?? ''
}
