import { useEffect, useRef } from 'preact/hooks'
import { mustStop } from '../core/compose.ts'
import type { PageProps } from '../ui/page.ts'

/** A session that no page shows falls silent with what is done here: a red flag ticked, everything erased, tone and voice off. */
export function useSilence({ stored, page }: Pick<PageProps, 'stored' | 'page'>): void {
  const { tone, voice } = stored.settings
  const sounds = Boolean(stored.clock?.session) && (tone || voice) && !mustStop(stored)
  const did = useRef(sounds)
  useEffect(() => {
    if (did.current && !sounds) void page.carryOn([])
    did.current = sounds
  }, [sounds])
}
