import type { Door } from '../bridge/browser.ts'

export type Page = 'welcome' | 'answers' | 'session' | 'massage'

const pages: Record<Page, string> = {
  welcome: 'src/options/index.html#welcome',
  answers: 'src/popup/index.html?answers',
  session: 'src/session/index.html',
  massage: 'src/options/index.html#massage',
}

/** Size of a small window, in CSS pixels: the popup's, and the frame around it. */
const small = { width: 392, height: 680 }

/** Opens a page of ours: the welcome and the massage section in a tab, the others in a small window, or in a tab where there are no windows. */
export async function open(door: Door, page: Page): Promise<void> {
  const url = door.runtime.getURL(pages[page])
  if (page === 'welcome' || page === 'massage') return void (await door.tabs.create({ url }))
  await openSmall(door, url, true).catch(() => door.tabs.create({ url }))
}

/** Opens a small window; unfocused, it does not take the keyboard (Firefox always takes it). Resolves to its id. */
export async function openSmall(door: Door, url: string, focused: boolean): Promise<number | undefined> {
  const { id } = await door.windows.create({ url, type: 'popup', ...small, ...(focused ? {} : { focused }) })
  return id
}
