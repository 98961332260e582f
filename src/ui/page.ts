import type { UserEvent } from '../core/events.ts'
import type { Stored } from '../core/stored.ts'
import type { Sound } from './carried.ts'

/** Tells the worker what a person did; resolves when its turn is over. */
export type Send = (event: UserEvent) => Promise<{ readonly ok: true } | { readonly ok: false; readonly why: string }>

/** Everything a page may ask of the browser; views know the browser only through this door. */
export interface PageDoor {
  readonly kind: 'chromium' | 'firefox'
  /** Whether small windows can open beside the work without taking the keyboard. */
  readonly hasWindows: boolean
  /** What stands after `?` in the address, read once. */
  readonly query: Readonly<Record<string, string>>
  /** Takes the query out of the address, so that a reload does not ask for the same thing twice. */
  forgetQuery(): void
  /** Version of this extension. */
  readonly version: string
  /** Goes to another page of the extension in this very frame, by its path, such as `src/session/index.html?region=neck`. */
  goTo(path: string): void
  /** Opens a page of the extension by its path, or a full https address, in a tab. */
  open(pathOrUrl: string): Promise<void>
  /** Closes this page, be it popup, window or tab. */
  close(): void
  /** The keys of the commands, by command name; "" where none is set. */
  shortcuts(): Promise<readonly { readonly name: string; readonly keys: string }[]>
  /** Opens the browser's own page for those keys; `false` where it has none that we may open. */
  openShortcuts(): Promise<boolean>
  /** Whether the icon is pinned to the toolbar; `null` where the browser does not tell. */
  onToolbar(): Promise<boolean | null>
  /** Whether the browser may show notifications; `null` where it does not tell. */
  notificationsAllowed(): Promise<boolean | null>
  /** A soft tone. Resolves to whether it could be heard: before the first press a browser may refuse. */
  tone(): Promise<boolean>
  /** Says a sentence aloud, in place of one that is still being said. */
  speak(text: string): void
  /** Stops speaking. */
  hush(): void
  /** Has these sound, each at its time, while no page shows the session; none: nothing any more. */
  carryOn(sounds: readonly Sound[]): Promise<void>
  /** Says that this page shows the session, for as long as it can be seen and until `release` is called. */
  shows(): { release(): void }
  /** Whether this computer has a voice; `null` where it does not tell yet. */
  hasVoice(): boolean | null
  /** Keeps the screen awake until the page is hidden or `release` is called; does nothing where that is not possible. */
  keepAwake(): { release(): void }
  /** Operating system as the browser calls it: `mac`, `win`, `linux`, `cros` … */
  platform(): Promise<string>
  /** Has the browser save a file, as a download. */
  saveFile(name: string, file: Blob): void
  /** Parts that have been set aside, oldest first. */
  setAside(): Promise<readonly PartAside[]>
}

/** A part of what was stored that could not be read, and was kept as it was. */
export interface PartAside {
  /** The key it lies under now. */
  readonly name: string
  /** The key it lay under before: what it is. */
  readonly part: string
  readonly why: 'damaged' | 'newer'
  /** When it was set aside, epoch ms. */
  readonly at: number
  readonly value: unknown
}

/** What every view is given: stored state, the page's clock (epoch ms), the local time zone and the two doors. */
export interface PageProps {
  readonly stored: Stored
  readonly now: number
  readonly zone: string
  readonly send: Send
  readonly page: PageDoor
}

/** Where the pages are, for `goTo` and `open`. */
export const pages = {
  popup: 'src/popup/index.html',
  session: 'src/session/index.html',
  options: 'src/options/index.html',
  guidance: 'src/options/index.html#guidance',
} as const
