// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { InTurn } from '../../src/ui/charts/InTurn.tsx'

afterEach(async () => {
  await act(() => render(null, document.body))
  vi.unstubAllGlobals()
})

it('draws one part a frame; of something else each stays as it was until its turn, and what is the same is not drawn again', async () => {
  let asked: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => asked.push(then))
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
  let drawn = 0
  const show = (of: string) =>
    act(() => {
      const part = (name: string) => () => {
        drawn += 1
        return <i>{`${name}${of} `}</i>
      }
      render(<InTurn of={of} parts={[part('a'), part('b')]} />, document.body)
    })
  const frame = () => act(() => asked.splice(0).forEach((then) => then()))
  const words = () => document.body.textContent?.trim()
  await show('1')
  expect(words()).toBe('')
  await frame()
  expect(words()).toBe('a1')
  await frame()
  expect(words()).toBe('a1 b1')
  await show('1')
  await frame()
  expect(drawn).toBe(2)
  await show('2')
  expect(words()).toBe('a1 b1')
  await frame()
  expect(words()).toBe('a2 b1')
  await frame()
  expect(words()).toBe('a2 b2')
  asked = []
})
