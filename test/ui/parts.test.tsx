// @vitest-environment happy-dom
import { render, type ComponentChild } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { Button } from '../../src/ui/Button.tsx'
import { Ring } from '../../src/ui/Ring.tsx'
import { Segments } from '../../src/ui/Segments.tsx'
import { Strip } from '../../src/ui/Strip.tsx'
import { Toggle } from '../../src/ui/Toggle.tsx'

function draw(child: ComponentChild) {
  render(null, document.body)
  act(() => render(child, document.body))
  return document.body
}

describe('a button', () => {
  it('does nothing while what it began is going on, and works again afterwards', async () => {
    let begun = 0
    let finish = () => {}
    const press = () => {
      begun++
      return new Promise<void>((resolve) => {
        finish = resolve
      })
    }
    const button = draw(<Button press={press}>x</Button>).querySelector('button')!
    await act(async () => button.click())
    await act(async () => button.click())
    expect(begun).toBe(1)
    expect(button.getAttribute('aria-disabled')).toBe('true')
    await act(async () => finish())
    expect(button.hasAttribute('aria-disabled')).toBe(false)
    await act(async () => button.click())
    expect(begun).toBe(2)
  })
})

describe('a ring', () => {
  const dash = () => Number(document.querySelector('.way')?.getAttribute('stroke-dasharray')?.split(' ')[0])

  it('is filled as far as the way has been gone, and never more', () => {
    draw(<Ring fill={0.5} tone="calm" big="1" unit="u" />)
    expect(dash()).toBeCloseTo(Math.PI * 56, 0)
    draw(<Ring fill={7} tone="calm" big="1" unit="u" />)
    expect(dash()).toBeCloseTo(2 * Math.PI * 56, 0)
  })

  it('is empty at the beginning, without a dot', () => {
    expect(draw(<Ring fill={0} tone="calm" big="1" unit="u" />).querySelector('.way')).toBeNull()
  })
})

it('a strip shows sitting and standing in place, and leaves being away open', () => {
  const spans = [
    { kind: 'sitting', from: -50, to: 50, long: false },
    { kind: 'away', from: 50, to: 60, long: false },
    { kind: 'standing', from: 60, to: 100, long: false },
  ] as const
  const marks = [...draw(<Strip spans={spans} from={0} to={200} label="words" />).querySelectorAll('i')]
  expect(
    marks.map((mark) => [
      mark.dataset['kind'],
      mark.style.getPropertyValue('inset-inline-start'),
      mark.style.getPropertyValue('inline-size'),
    ]),
  ).toEqual([
    ['sitting', '0.00%', '25.00%'],
    ['standing', '30.00%', '20.00%'],
  ])
})

it('one of a few is chosen, and has a name', async () => {
  const chosen: number[] = []
  const body = draw(
    <Segments
      label="how long"
      value={2}
      choose={(value) => chosen.push(value)}
      options={[
        { value: 1, text: '1', long: 'one' },
        { value: 2, text: '2' },
      ]}
    />,
  )
  expect(body.querySelector('[role=radiogroup]')?.getAttribute('aria-label')).toBe('how long')
  const [one, two] = [...body.querySelectorAll('input')]
  expect([one?.checked, two?.checked, one?.getAttribute('aria-label')]).toEqual([false, true, 'one'])
  await act(async () => one?.click())
  expect(chosen).toEqual([1])
})

it('a switch tells which way it was turned', async () => {
  const turned: boolean[] = []
  const input = draw(
    <Toggle on={false} change={(on) => turned.push(on)}>
      words
    </Toggle>,
  ).querySelector('input')!
  await act(async () => input.click())
  expect(turned).toEqual([true])
})
