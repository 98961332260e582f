import { useEffect, useState } from 'preact/hooks'
import type { Stored } from '../../core/stored.ts'
import { type Extent, openReading } from '../../history/reading.ts'

/** How much the history holds, read anew when the state changes; `null` until it has been read, or where it cannot be. */
export function useExtent(stored: Stored): Extent | null {
  const [extent, setExtent] = useState<Extent | null>(null)
  const { outbox, transfer } = stored
  useEffect(() => {
    let wanted = true
    const read = async () => {
      const history = await openReading()
      const found = await history.extent().finally(() => history.close())
      if (wanted) setExtent(found)
    }
    void read().catch(() => {})
    return () => {
      wanted = false
    }
  }, [outbox.length, JSON.stringify(transfer), stored.clock?.spanFrom])
  return extent
}
