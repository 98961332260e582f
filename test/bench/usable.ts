import type { Page } from 'playwright-core'

/**
 * Script that notes when what `sign` selects is there and drawn: in the frame after, a press would be heard. It looks from
 * within the page, for whoever asks from without waits behind all that the page does next. As text, for a bundler may wrap
 * functions.
 */
export function watcher(sign: string): string {
  return `(function look() {
    if (!document.querySelector(${JSON.stringify(sign)})) return void requestAnimationFrame(look)
    requestAnimationFrame(() => setTimeout(() => { globalThis.usable = performance.now() }))
  })()`
}

/** Pages to be opened in turn: address, and what must stand there. */
export type ToOpen = readonly { readonly address: string; readonly sign: string }[]

/** Milliseconds from opening each page until its sign was drawn, `tries` times each, in turn, sorted. */
export async function timesToOpen(page: Page, tries: number, pages: ToOpen): Promise<readonly (readonly number[])[]> {
  const times = pages.map((): number[] => [])
  await page.addInitScript(watcherOf(pages))
  // The first one is that of a browser that has never read these files.
  for (let i = 0; i <= tries; i += 1)
    for (const [at, { address }] of pages.entries()) {
      await page.goto('about:blank')
      await page.goto(address)
      await page.waitForFunction(() => 'usable' in globalThis)
      if (i > 0) times[at]?.push((await page.evaluate('globalThis.usable')) as number)
    }
  return times.map((each) => each.toSorted((a, b) => a - b))
}

const watcherOf = (pages: ToOpen) =>
  pages.map(({ address, sign }) => `if (location.href === ${JSON.stringify(address)}) ${watcher(sign)}`).join('\n')
