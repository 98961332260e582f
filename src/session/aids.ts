import { useEffect, useRef } from 'preact/hooks'
import type { Movement } from '../catalogue/types.ts'
import type { Settings } from '../core/settings.ts'
import type { Phase } from '../core/timeline.ts'
import type { PageDoor } from '../ui/page.ts'
import { say } from '../ui/words.ts'
import { spoken } from './Cue.tsx'

/**
 * What goes along with a session beside the picture, each as the person chose: a soft tone and a spoken cue as a phase
 * begins, and a screen that stays awake. Never the only cue: all of it stands on the page.
 */
export function useAids(
  page: PageDoor,
  { tone, voice }: Pick<Settings, 'tone' | 'voice'>,
  phase: Phase | undefined,
  movement: Movement | undefined,
  changes: readonly string[],
  paused: boolean,
): void {
  const running = phase !== undefined && !paused
  useEffect(() => {
    if (!running) return
    const awake = page.keepAwake()
    return () => awake.release()
  }, [running])

  const last = useRef<number | null>(null)
  useEffect(() => {
    if (!running || !phase || !movement || last.current === phase.from) return
    last.current = phase.from
    if (tone && phase.phase !== 'out') void page.tone()
    if (!voice) return
    const first = phase.phase === 'rest' && phase.rep === 1 && phase.side !== 'right'
    page.speak(first ? [`${say(movement.name)}.`, spoken(phase), ...changes].join(' ') : spoken(phase))
  }, [running, phase?.from, movement?.id])

  useEffect(() => {
    if (!running) page.hush()
    return () => page.hush()
  }, [running])
}
