import type { ComponentType } from 'preact'
import type { Place } from './address.ts'
import type { SectionProps } from './section.ts'

type At = Place['at']

/** What a section is given besides: how one came, and what the address says further. */
interface ViewProps extends SectionProps {
  readonly arrived: boolean
  readonly step: Extract<Place, { at: 'welcome' }>['step']
  readonly movement: string | undefined
  readonly group: Extract<Place, { at: 'safety' }>['group']
  readonly only: boolean
  readonly part: Extract<Place, { at: 'guidance' }>['part']
}

type View = ComponentType<ViewProps>

/** Each section is read when it is the one to be shown: nobody waits for the twelve others. */
const files: Readonly<Record<At, () => Promise<View>>> = {
  today: async () => (await import('./today/TodaySection.tsx')).TodaySection,
  rhythm: async () => (await import('./rhythm/Rhythm.tsx')).Rhythm,
  stretches: async () => (await import('./stretches/Stretches.tsx')).Stretches,
  massage: async () => (await import('./massage/Massage.tsx')).Massage,
  safety: async () => (await import('./safety/Safety.tsx')).Safety,
  guidance: async () => (await import('./guidance/Guidance.tsx')).Guidance,
  'therapist-note': async () => (await import('./note/TherapistNote.tsx')).TherapistNote,
  history: async () => (await import('./history/HistorySection.tsx')).HistorySection,
  'check-in': async () => (await import('./check-in/CheckIn.tsx')).CheckIn,
  data: async () => (await import('./data/Data.tsx')).Data,
  look: async () => (await import('./look/Look.tsx')).Look,
  about: async () => (await import('./about/About.tsx')).About,
  welcome: async () => (await import('./welcome/Welcome.tsx')).Welcome,
}

const come = new Map<At, View>()

/** The section at a place, if it has come. */
export const viewAt = (at: At): View | undefined => come.get(at)

/** Fetches the section at a place. Resolves when `viewAt` has it; rejects when its file cannot be read. */
export async function fetchView(at: At): Promise<void> {
  if (!come.has(at)) come.set(at, await files[at]())
}

/** Fetches all sections, so that going from one to another takes no time. */
export async function fetchViews(): Promise<void> {
  for (const at of Object.keys(files) as At[]) await fetchView(at)
}
