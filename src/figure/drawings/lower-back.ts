import type { Drawing } from '../drawing.ts'
import { sit } from '../pose.ts'

export const seatedCatCow: Drawing = {
  id: 'seated-cat-cow',
  panels: [{ view: 'side', crop: 'trunk' }],
  side: null,
  start: sit(),
  stations: [
    sit({ lean: 4, tilt: 12, lumbar: { flex: -12 }, thorax: { flex: -13 }, neck: { flex: 4 }, both: { forward: -2 } }),
    sit({
      lean: -8,
      tilt: -16,
      lumbar: { flex: 22 },
      thorax: { flex: 38 },
      neck: { flex: 26 },
      both: { forward: 2.5 },
    }),
  ],
  props: ['chair'],
  glow: ['whole-back'],
  arrows: [{ of: 'mid-back', from: 1, to: 2, both: true }],
}
