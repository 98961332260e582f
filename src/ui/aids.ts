import type { PageDoor } from './page.ts'

/** Of a packaged file: an audio context of a page that nobody has pressed yet stays silent, a file is at least asked. */
const tonePath = '/sounds/tone.wav'

/** Tone, voice and a screen that stays awake, by the means that a page has; each missing one is done without. */
export function aids(): Pick<PageDoor, 'tone' | 'speak' | 'hush' | 'hasVoice' | 'keepAwake'> {
  const isSeen = () => document.visibilityState === 'visible'
  const voices = () => ('speechSynthesis' in globalThis ? speechSynthesis : null)
  return {
    // A page that is hidden leaves all sound to the unseen one.
    tone: async () =>
      isSeen() &&
      new Audio(tonePath).play().then(
        () => true,
        () => false,
      ),
    speak(text) {
      const said = voices()
      if (!said || !isSeen()) return
      said.cancel()
      const words = new SpeechSynthesisUtterance(text)
      words.lang = document.documentElement.lang
      words.rate = 0.95
      said.speak(words)
    },
    hush: () => voices()?.cancel(),
    hasVoice: () => {
      const said = voices()
      if (!said) return false
      return said.getVoices().length > 0 ? true : null
    },
    keepAwake() {
      let lock: WakeLockSentinel | undefined
      let over = false
      const ask = () => {
        if (over || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
        navigator.wakeLock.request('screen').then(
          (got) => {
            lock = got
            return over ? got.release() : undefined
          },
          // Refused, as on a low battery: the session goes on all the same.
          () => {},
        )
      }
      // The browser takes the lock away when the page is hidden.
      document.addEventListener('visibilitychange', ask)
      ask()
      return {
        release() {
          over = true
          document.removeEventListener('visibilitychange', ask)
          void lock?.release()
        },
      }
    },
  }
}
