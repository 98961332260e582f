import { useEffect, useRef } from 'preact/hooks'
import type { Sound } from '../ui/carried.ts'
import type { PageDoor } from '../ui/page.ts'

/**
 * What goes along with a session beside the picture, each as the person chose: a soft tone and a spoken cue as a phase
 * begins and at the end, and a screen that stays awake. Never the only cue: all of it stands on the page. `sound` is what
 * comes with the `place` it has come to, once: what was already heard is not heard again after a pause.
 */
export function useAids(page: PageDoor, sound: Sound | undefined, place: string, running: boolean): void {
  useEffect(() => {
    if (!running) return
    const awake = page.keepAwake()
    return () => awake.release()
  }, [running])

  useEffect(() => {
    if (!running) page.hush()
    return () => page.hush()
  }, [running])

  const last = useRef('')
  useEffect(() => {
    if (!sound || last.current === place) return
    last.current = place
    if (sound.tone) void page.tone()
    if (sound.words !== null) page.speak(sound.words)
  }, [sound, place])
}

/** Has what is still to sound go on when this page is closed or hidden. None, as in a pause or after the end, ends it. */
export function useCarried(page: PageDoor, sounds: readonly Sound[]): void {
  const carries = useRef(false)
  useEffect(() => {
    const { release } = page.shows()
    return release
  }, [])
  useEffect(() => {
    const audible = sounds.filter(({ tone, words }) => tone || words !== null)
    if (audible.length === 0 && !carries.current) return
    carries.current = audible.length > 0
    void page.carryOn(audible)
  }, [sounds])
}
