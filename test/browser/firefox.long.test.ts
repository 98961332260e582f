import { tenMinutesAway } from './situations/absence.ts'

tenMinutesAway('firefox')
