// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it, vi } from 'vitest'
import { english } from '../ui/given.ts'
import { now, sitting, storedWith, zone } from '../ui/stored.ts'
import { door } from './opened.tsx'

/** The page before any section has been read. */
async function fresh(address: string) {
  vi.resetModules()
  const { Options } = await import('../../src/options/Options.tsx')
  const { speak } = await import('../../src/ui/words.ts')
  const { viewAt } = await import('../../src/options/views.ts')
  speak(english)
  location.hash = address
  render(null, document.body)
  const props = { stored: storedWith(sitting), now, zone, page: door, send: async () => ({ ok: true as const }) }
  await act(() => render(<Options {...props} />, document.body))
  return viewAt
}

const heading = () => document.querySelector('main h1')?.textContent

it('shows where one may go at once, and the section as soon as its file has been read', async () => {
  const viewAt = await fresh('#look')
  expect(document.querySelectorAll('nav a').length).toBe(9)
  expect(heading()).toBeUndefined()
  await vi.waitFor(() => expect(heading()).toBe('Look'), { timeout: 10_000 })
  expect(viewAt('about')).toBeUndefined()
})

it('reads the section one goes to, and the words of one passed by do not come after it', async () => {
  await fresh('#look')
  for (const next of ['#guidance', '#about'])
    await act(async () => {
      location.hash = next
      dispatchEvent(new Event('hashchange'))
    })
  await vi.waitFor(() => expect(heading()).toBe('About'), { timeout: 10_000 })
  await new Promise((done) => setTimeout(done, 300))
  expect(heading()).toBe('About')
})

it('says so where the file of a section cannot be read, and goes on with the others', async () => {
  vi.doMock('../../src/options/about/About.tsx', () => {
    throw new Error('gone')
  })
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  await fresh('#about')
  await vi.waitFor(() => expect(document.querySelector('[role=alert]')?.textContent).toContain('could not be read'), {
    timeout: 10_000,
  })
  await act(async () => {
    location.hash = '#look'
    dispatchEvent(new Event('hashchange'))
  })
  await vi.waitFor(() => expect(heading()).toBe('Look'), { timeout: 10_000 })
  expect(document.querySelector('[role=alert]')?.textContent).toBe('')
  vi.doUnmock('../../src/options/about/About.tsx')
  error.mockRestore()
})
