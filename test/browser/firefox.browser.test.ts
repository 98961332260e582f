import { everySituation } from './situations/every.ts'

everySituation('firefox')
