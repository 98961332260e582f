import type { Say } from '../core/words.ts'

let spoken: Say = (key) => key

/** Puts a message key into the words of the browser's language; `speak` has been called by `mount` before anything is drawn. */
export const say: Say = (key, values) => spoken(key, values)

/** Sets the words of this page. */
export function speak(words: Say): void {
  spoken = words
}
