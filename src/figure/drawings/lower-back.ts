import type { Drawing } from '../drawing.ts'
import { sit } from '../pose.ts'

export const seatedCatCow: Drawing = {
  id: 'seated-cat-cow',
  panels: [{ view: 'side', crop: 'trunk' }],
  side: null,
  start: sit(),
  stations: [
    sit({ tilt: 10, lumbar: { flex: -10 }, thorax: { flex: -12 }, neck: { flex: 8 }, both: { forward: -1.5 } }),
    sit({ tilt: -14, lumbar: { flex: 26 }, thorax: { flex: 26 }, neck: { flex: 28 }, both: { forward: 2 } }),
  ],
  props: ['chair'],
  glow: ['whole-back'],
  arrows: [{ of: 'mid-back', from: 1, to: 2, both: true }],
}
