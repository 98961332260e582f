// @vitest-environment happy-dom
import axe from 'axe-core'
import fc from 'fast-check'
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { areaOf, type Spot, spots, spotsOf } from '../../src/catalogue/spots.ts'
import { areas } from '../../src/catalogue/types.ts'
import { noScores, Ratings, type Scores } from '../../src/options/check-in/Ratings.tsx'
import { ChooseAreas } from '../../src/ui/body-map/ChooseAreas.tsx'
import { isChosen, narrowed, turned } from '../../src/ui/body-map/choose.ts'
import { zones, zonesOf } from '../../src/ui/body-map/zones.ts'
import { speak } from '../../src/ui/words.ts'
import { english } from './given.ts'

speak(english)

const named = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('input, button')].filter((each) => {
    const label = each.getAttribute('aria-label') ?? each.closest('label')?.textContent
    return label === name && each.tabIndex !== -1
  })
const press = (name: string, n = 0) => act(async () => named(name)[n]?.click())
const faults = async () => {
  document.documentElement.lang = 'en'
  document.title = 'body'
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}

describe('zones', () => {
  it('each area has a place to press that the keyboard reaches, once', () => {
    expect([...new Set(zones.map(({ spot }) => areaOf(spot)))].sort()).toEqual([...areas].sort())
    expect(new Set(zones.map(({ spot }) => spot)).size).toBe(zones.length)
  })

  it('are large enough to press, and none lies over another', () => {
    const scale = 184 / 200
    for (const view of ['back', 'front'] as const) {
      const here = zonesOf(view)
      for (const a of here) {
        expect(Math.min(a.width, a.height) * scale, a.spot).toBeGreaterThanOrEqual(24)
        for (const b of here) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
          expect(a === b || apart, `${a.spot} ${b.spot}`).toBe(true)
        }
      }
    }
  })

  it('left is left in both views', () => {
    for (const { spot, x } of zones) if (/left|right/.test(spot)) expect(x < 0, spot).toBe(spot.includes('left'))
  })
})

describe('choosing', () => {
  const values = fc.uniqueArray(fc.constantFrom(...spots), { maxLength: 10 })
  const spot = fc.constantFrom(...spots)

  it('what is turned on is on, what is turned off is off, and other areas stay', () => {
    fc.assert(
      fc.property(values, spot, fc.boolean(), (value, each, on) => {
        const next = turned(value, each, on)
        expect(isChosen(next, each)).toBe(on)
        const elsewhere = (all: readonly Spot[]) => all.filter((one) => areaOf(one) !== areaOf(each)).sort()
        expect(elsewhere(next)).toEqual(elsewhere(value))
      }),
    )
  })

  it('a part taken from the whole leaves the other parts', () => {
    expect(turned(['shoulders'], 'shoulders.left', false)).toEqual(['shoulders.right'])
    expect(turned(['neck'], 'neck.upper', false)).toEqual(['neck.left', 'neck.right'])
  })

  it('the list narrows down, and with the last part gone means the whole', () => {
    expect(narrowed(['neck'], 'neck.left', true)).toEqual(['neck.left'])
    expect(narrowed(['neck.left'], 'neck.left', false)).toEqual(['neck'])
    expect(spotsOf('knees')).toEqual(['knees.left', 'knees.right'])
  })
})

describe('the map', () => {
  let value: readonly Spot[] = []
  function Choosing() {
    const [now, set] = useState<readonly Spot[]>([])
    value = now
    return <ChooseAreas label="Where" value={now} change={set} />
  }
  let scores: Scores = noScores
  function Rating() {
    const [now, set] = useState<Scores>(noScores)
    scores = now
    return <Ratings scores={now} rate={(area, score) => set({ ...now, [area]: score })} />
  }
  const draw = async (View: () => preact.JSX.Element) => {
    render(null, document.body)
    await act(async () =>
      render(
        <main>
          <h1>Body</h1>
          <View />
        </main>,
        document.body,
      ),
    )
  }

  it('and the list show and change the same', async () => {
    await draw(Choosing)
    await press('Left shoulder')
    expect(value).toEqual(['shoulders.left'])
    await press('Lower back', 1)
    await press('Base of the spine')
    expect(value).toEqual(['shoulders.left', 'lower-back.low'])
    await press('Shoulders')
    expect(value).toEqual(['lower-back.low'])
    expect(await faults()).toEqual([])
  })

  it('rates each area from 0 to 10, and takes a score back', async () => {
    await draw(Rating)
    await press('Left knee, 0 of 10')
    const slider = document.activeElement as HTMLInputElement
    expect(slider.labels?.[0]?.textContent).toBe('Knees')
    const slide = (to: number) =>
      act(async () => {
        slider.valueAsNumber = to
        slider.dispatchEvent(new Event('input', { bubbles: true }))
      })
    await slide(7)
    expect(scores).toEqual({ ...noScores, knees: 7 })
    expect(named('Left knee, 7 of 10')).toHaveLength(1)
    expect(await faults()).toEqual([])
    await slide(0)
    expect(scores).toEqual(noScores)
  })
})
