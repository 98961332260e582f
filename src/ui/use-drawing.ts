import { useEffect, useState } from 'preact/hooks'
import type { Region } from '../catalogue/types.ts'
import { atHand, fetchRegion } from '../figure/load.ts'
import { afterPaint } from './frames.ts'

/** A movement's drawing with what draws it; `null` until it has come, and then the picture's place stays empty. */
export function useDrawing(id: string, region: Region): ReturnType<typeof atHand> {
  const [, setCome] = useState(0)
  const found = atHand(id, region)
  useEffect(() => {
    if (found) return
    let here = true
    afterPaint(() => {
      if (!here) return
      fetchRegion(region).then(
        () => here && setCome((n) => n + 1),
        (error: unknown) => console.error('A drawing could not be read', error),
      )
    })
    return () => {
      here = false
    }
  }, [id, region])
  return found
}
