import type { Door } from '../bridge/browser.ts'
import { sayFrom } from '../bridge/say.ts'
import type { Badge } from '../core/effects.ts'

/** Colours that can be told from a light and from a dark toolbar. */
const tones: Record<Badge['tone'], string> = { calm: '#0a706b', cue: '#3f6fb0', due: '#9a5200', quiet: '#6b7678' }
const track = '#9aa5a680'

/** Shows badge, ring and tooltip. */
export async function paint(door: Door, badge: Badge): Promise<void> {
  const { text, tone, fill, tip } = badge
  await Promise.all([
    door.action.setBadgeText({ text }),
    door.action.setBadgeBackgroundColor({ color: tones[tone] }),
    door.action.setBadgeTextColor?.({ color: '#ffffff' }),
    door.action.setTitle({ title: tooltip(door, tip) }),
    icon(door, fill, tones[tone]),
  ])
}

function tooltip(door: Door, { key, values }: Badge['tip']): string {
  const at = values['time']
  if (typeof at !== 'number') return sayFrom(door)(key, values)
  const time = new Intl.DateTimeFormat(door.i18n.getUILanguage(), { timeStyle: 'short' }).format(at)
  return sayFrom(door)(key, { ...values, time })
}

async function icon(door: Door, fill: number, colour: string): Promise<void> {
  if (typeof OffscreenCanvas === 'undefined') return
  const imageData = { 16: ring(16, fill, colour), 32: ring(32, fill, colour) }
  // The types know the canvas' image data by an older, wider shape.
  await door.action.setIcon({ imageData: imageData as never })
}

/** A ring, `fill` (0 to 1) of it in colour, clockwise from the top; a full one is closed, so that it differs without colour too. */
function ring(size: number, fill: number, colour: string): ImageData {
  const ctx = new OffscreenCanvas(size, size).getContext('2d')
  if (!ctx) throw new Error('No drawing context for the icon')
  const width = size / 5
  const arc = (part: number, style: string) => {
    ctx.beginPath()
    ctx.arc(size / 2, size / 2, (size - width) / 2, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * part)
    ctx.lineWidth = width
    ctx.lineCap = 'round'
    ctx.strokeStyle = style
    ctx.stroke()
  }
  arc(1, track)
  if (fill > 0) arc(Math.min(1, fill), colour)
  if (fill >= 1) {
    ctx.beginPath()
    ctx.arc(size / 2, size / 2, size / 6, 0, 2 * Math.PI)
    ctx.fillStyle = colour
    ctx.fill()
  }
  return ctx.getImageData(0, 0, size, size)
}
