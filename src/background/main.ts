import { browser } from '../bridge/browser.ts'
import { wordsToLeave } from '../bridge/page-words.ts'
import { beginWorker } from './worker.ts'

beginWorker(
  browser,
  () => Date.now(),
  () => wordsToLeave(browser),
)
