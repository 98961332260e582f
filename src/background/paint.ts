import type { Door } from '../bridge/browser.ts'
import { type Asked, inSession, shownKey, tipsKey } from '../bridge/ask.ts'
import { sayFrom } from '../bridge/say.ts'
import type { Badge } from '../core/effects.ts'
import { sayTips } from '../core/tips.ts'

/** Colours that can be told from a light and from a dark toolbar. */
const tones: Record<Badge['tone'], string> = { calm: '#0a706b', cue: '#3f6fb0', due: '#9a5200', quiet: '#6b7678' }
const track = '#9aa5a680'

/** The ring is drawn in so many steps: drawing is the dearest part of a turn. */
const steps = 12

/** Shows badge, ring and tooltip, each of them only where it differs from what is shown. */
export type Paint = (badge: Badge) => Promise<void>

/** @param asked what this worker asked the session for as it started: what an earlier one has painted, among other things. */
export function painter(door: Door, asked: Asked): Paint {
  let shown: Partial<Shown> | undefined
  return async ({ text, tone, fill, tip: words }) => {
    shown ??= ((await inSession(asked, shownKey)) as Shown | undefined) ?? {}
    const found = shown
    const ring = Math.floor(fill * steps) / steps
    // A time of day is another one where the computer is carried to another zone.
    const tip = JSON.stringify([words, Temporal.Now.timeZoneId()])
    const title =
      (tip === found.tip && found.title) || tooltip(door, words, sayTips(await inSession(asked, tipsKey)) ?? undefined)
    await Promise.all([
      text !== found.text && door.action.setBadgeText({ text }),
      tone !== found.tone && colours(door, tones[tone]),
      title !== found.title && door.action.setTitle({ title }),
      (tone !== found.tone || ring !== found.ring) && icon(door, ring, tones[tone]),
    ])
    shown = { text, tone, tip, title, ring }
    await door.storage.session.set({ [shownKey]: shown })
  }
}

interface Shown {
  readonly text: string
  readonly tone: Badge['tone']
  /** What the title says and where, before it was put into words. */
  readonly tip: string
  readonly title: string
  readonly ring: number
}

async function colours(door: Door, color: string): Promise<void> {
  await door.action.setBadgeBackgroundColor({ color })
  await door.action.setBadgeTextColor?.({ color: '#ffffff' })
}

function tooltip(door: Door, { key, values }: Badge['tip'], say = sayFrom(door)): string {
  const at = values['time']
  if (typeof at !== 'number') return say(key, values)
  const time = new Intl.DateTimeFormat(door.i18n.getUILanguage(), { timeStyle: 'short' }).format(at)
  return say(key, { ...values, time })
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
