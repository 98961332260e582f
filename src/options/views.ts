import type { ComponentType } from 'preact'
import { About } from './about/About.tsx'
import type { Place } from './address.ts'
import { CheckIn } from './check-in/CheckIn.tsx'
import { Data } from './data/Data.tsx'
import { Guidance } from './guidance/Guidance.tsx'
import { HistorySection } from './history/HistorySection.tsx'
import { Look } from './look/Look.tsx'
import { Massage } from './massage/Massage.tsx'
import { TherapistNote } from './note/TherapistNote.tsx'
import { Rhythm } from './rhythm/Rhythm.tsx'
import { Safety } from './safety/Safety.tsx'
import type { SectionProps } from './section.ts'
import { Stretches } from './stretches/Stretches.tsx'
import { TodaySection } from './today/TodaySection.tsx'
import { Welcome } from './welcome/Welcome.tsx'

/** What a section is given besides: how one came, and what the address says further. */
interface ViewProps extends SectionProps {
  readonly arrived: boolean
  readonly step: Extract<Place, { at: 'welcome' }>['step']
  readonly movement: string | undefined
  readonly group: Extract<Place, { at: 'safety' }>['group']
  readonly only: boolean
  readonly part: Extract<Place, { at: 'guidance' }>['part']
}

/** The view at each place. All come with the page: to fetch the one that is to be shown takes longer than to read the others along. */
export const views: Readonly<Record<Place['at'], ComponentType<ViewProps>>> = {
  today: TodaySection,
  rhythm: Rhythm,
  stretches: Stretches,
  massage: Massage,
  safety: Safety,
  guidance: Guidance,
  'therapist-note': TherapistNote,
  history: HistorySection,
  'check-in': CheckIn,
  data: Data,
  look: Look,
  about: About,
  welcome: Welcome,
}
