import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readTrace } from '../fakes/trace.ts'
import { differences, type Expected } from './expected.ts'
import { replay } from './replay.ts'

const folder = fileURLToPath(new URL('days/', import.meta.url))
const days = readdirSync(folder).filter((file) => file.endsWith('.jsonl'))

it('has days to replay, and an expectation for each', () => {
  expect(days.length).toBeGreaterThan(0)
  expect(days.filter((file) => !existsSync(expectationOf(file)))).toEqual([])
})

it.each(days)('%s', async (file) => {
  const told = await replay(readTrace(readFileSync(folder + file, 'utf8')))
  expect(differences(told, JSON.parse(readFileSync(expectationOf(file), 'utf8')) as Expected)).toEqual([])
})

function expectationOf(file: string): string {
  return folder + file.replace(/\.jsonl$/, '.expected.json')
}
