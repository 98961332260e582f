// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { aids } from '../../src/ui/aids.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

it('a page that is seen sounds, and one that is hidden leaves that to the unseen page', async () => {
  const heard: string[] = []
  vi.stubGlobal(
    'Audio',
    class {
      constructor(private readonly path: string) {}
      play = async () => void heard.push(this.path)
    },
  )
  vi.stubGlobal('speechSynthesis', { cancel: () => {}, speak: ({ text }: { text: string }) => void heard.push(text) })
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  )
  const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible')
  expect(await aids().tone()).toBe(true)
  aids().speak('Hold')
  expect(heard).toEqual(['/sounds/tone.wav', 'Hold'])
  seen.mockReturnValue('hidden')
  expect(await aids().tone()).toBe(false)
  aids().speak('Ease back')
  expect(heard).toHaveLength(2)
})
