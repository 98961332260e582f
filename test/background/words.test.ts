import '../fakes/extension.ts'
import { expect, it } from 'vitest'
import { beginWorker } from '../../src/background/worker.ts'
import { ask, inSession, popupWordsKey } from '../../src/bridge/ask.ts'
import type { LeftWords } from '../../src/bridge/page-words.ts'
import { FakeBrowser } from '../fakes/browser.ts'
import { Desk } from '../fakes/desk.ts'
import { begins } from './day.ts'

async function leftBy(workers: readonly (LeftWords | null)[]) {
  const desk = new Desk([begins(), { at: 0, do: 'inputs', until: 300, every: 20 }, { at: 300, do: 'end' }])
  let nth = 0
  const fake = new FakeBrowser(desk, {
    start: (door) =>
      beginWorker(
        door,
        () => desk.wallNow(),
        async () => workers[nth++] ?? null,
      ),
  })
  await fake.run()
  return { left: await inSession(ask(fake.newPage(), [popupWordsKey]), popupWordsKey), asked: nth }
}

it('the first worker of a browser leaves the popup its words, and those after it do not read them again', async () => {
  const words = { wanted: 'en', language: 'en-GB', text: '{"a":"y"}' }
  expect(await leftBy([words])).toEqual({ left: words, asked: 1 })
})

it('a worker that cannot read them leaves none', async () => {
  expect(await leftBy([null])).toEqual({ left: undefined, asked: 1 })
})
