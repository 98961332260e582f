import { browser } from '../bridge/browser.ts'
import { beginWorker } from './worker.ts'

beginWorker(browser, () => Date.now())
