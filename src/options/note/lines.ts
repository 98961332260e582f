import { type Screening, type Standing as Row } from '../../core/screening.ts'
import type { Settings } from '../../core/settings.ts'
import { listed, longDate } from '../../ui/time.ts'
import { regionName } from '../../ui/names.ts'
import { say } from '../../ui/words.ts'
import { placeWords } from '../safety/places.ts'
import { standingOf } from '../safety/status.ts'

/** A part of the note: a heading and what stands under it. */
export interface Part {
  readonly title: string
  readonly lines: readonly string[]
}

/** What the therapist should know, in the person's own name. Only what was answered, and what holds for everybody. */
export function noteParts(screening: Screening, settings: Settings, now: number, zone: string): readonly Part[] {
  const { outcome, review } = standingOf(screening, now, zone)
  const open = review.open.length > 0 ? [say('options_note_unanswered')] : []
  const know = [...outcome.hold, ...outcome.ask].map((row) => knowLine(row))
  const avoid = outcome.areas.map((row) => withPlaces(row))
  const aches = settings.aches.map(regionName)
  const parts: Part[] = [
    { title: say('options_note_speak'), lines: [say('options_note_speak_text')] },
    { title: say('options_note_avoid'), lines: [...avoid, say('options_note_avoid_all')] },
    {
      title: say('options_note_know'),
      lines: [...open, ...(know.length > 0 || open.length > 0 ? know : [say('options_note_nothing')])],
    },
    {
      title: say('options_note_aches'),
      lines: [aches.length > 0 ? listed(aches) : say('options_note_no_aches')],
    },
  ]
  if (screening.pressure)
    parts.push({
      title: say('options_note_pressure'),
      lines: [say(`options_note_pressure_${screening.pressure}_text`)],
    })
  const more = screening.more.trim()
  if (more !== '') parts.push({ title: say('options_note_more'), lines: more.split(/\r?\n/) })
  return parts
}

/** The same as plain text, for copying. */
export function noteText(title: string, parts: readonly Part[]): string {
  const bodies = parts.map(({ title: heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join('\n'))
  return [title, ...bodies].join('\n\n')
}

function knowLine(row: Row): string {
  const what = withPlaces(row)
  if (row.askedOn !== null) return say('options_note_cleared', { what, date: longDate(row.askedOn) })
  if (row.notSure) return say('options_note_not_sure', { what })
  return say(row.row.tier === 'hold' ? 'options_note_wait' : 'options_note_not_asked', { what })
}

function withPlaces({ row, areas }: Row): string {
  const what = say(row.ask)
  return areas.length > 0 ? say('options_note_where', { what, places: listed(areas.map(placeWords)) }) : what
}
