import type { Sound } from '../ui/carried.ts'

/** A timer that comes later than this, as after a sleep of the computer, has missed its moment. */
const lateMs = 3000

/** What the player needs of the page it runs in. */
export interface Outlet {
  /** Epoch ms. */
  now(): number
  /** Whether a page shows the session now, and so sounds it itself. */
  shown(): Promise<boolean>
  tone(): void
  speak(words: string): void
  hush(): void
  /** Keeps the page from being put away until what it returns is called. */
  stay(): () => void
}

/** Sounds what it is given, each at its moment, unless a page shows the session then. `over`: after the last. */
export function startPlayer(outlet: Outlet, over: () => void): (sounds: readonly Sound[]) => void {
  let timers: ReturnType<typeof setTimeout>[] = []
  let leave: (() => void) | undefined
  const end = () => {
    leave?.()
    leave = undefined
    over()
  }
  return (sounds) => {
    timers.forEach(clearTimeout)
    outlet.hush()
    const toCome = sounds.filter(({ at }) => at > outlet.now())
    timers = toCome.map((sound) => setTimeout(() => void play(sound), sound.at - outlet.now()))
    const last = Math.max(...toCome.map(({ at }) => at))
    if (toCome.length === 0) return end()
    leave ??= outlet.stay()
    // Time for the last words.
    timers.push(setTimeout(end, last - outlet.now() + 10_000))
  }

  async function play({ at, tone, words }: Sound): Promise<void> {
    if (outlet.now() - at > lateMs || (await outlet.shown())) return
    if (tone) outlet.tone()
    if (words !== null) outlet.speak(words)
  }
}
