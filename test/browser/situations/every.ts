import { describe } from 'vitest'
import type { BrowserName } from '../scene.ts'
import { absence } from './absence.ts'
import { asleep } from './asleep.ts'
import { killed } from './killed.ts'
import { locked } from './locked.ts'
import { nudged } from './nudged.ts'
import { pages } from './pages.ts'
import { restarted } from './restarted.ts'
import { sections } from './sections.ts'
import { sounding } from './sounding.ts'
import { storage } from './storage.ts'

/** The same situations in either browser; each says itself where the browsers differ. */
export function everySituation(name: BrowserName): void {
  describe(name, () => {
    nudged(name)
    killed(name)
    asleep(name)
    absence(name)
    locked(name)
    restarted(name)
    storage(name)
    pages(name)
    sections(name)
    sounding(name)
  })
}
