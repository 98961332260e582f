import type { CoreRegion, Region } from '../catalogue/types.ts'
import { RegionArt } from './region-art.tsx'

/** A movement's picture. */
export function Picture({ region }: { id: string; region: Region; still: boolean; crop: 'whole' | 'region' }) {
  return <RegionArt region={region as CoreRegion} />
}
