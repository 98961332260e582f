// @vitest-environment happy-dom
import { render } from 'preact'
import { describe, expect, it } from 'vitest'
import { movements } from '../../src/catalogue/index.ts'
import { plan } from '../../src/core/timeline.ts'
import { arrowPath } from '../../src/figure/arrow.ts'
import type { Drawing } from '../../src/figure/drawing.ts'
import { drawingOf, drawings } from '../../src/figure/drawings/index.ts'
import { Figure } from '../../src/figure/Figure.tsx'
import { head } from '../../src/figure/head.ts'
import { fingerRows, fingersOf } from '../../src/figure/hand.ts'
import { poseAt, type At } from '../../src/figure/moment.ts'
import { boxOf, picture } from '../../src/figure/picture.ts'
import { pointOf } from '../../src/figure/points.ts'
import { otherSide, type Pose, type Side, sides, sit } from '../../src/figure/pose.ts'
import { cameras, project, type Spot, type View } from '../../src/figure/project.ts'
import { outOfRange } from '../../src/figure/ranges.ts'
import { placeOf } from '../../src/figure/reach.ts'
import { bodyOf } from '../../src/figure/skeleton.ts'
import { neck } from '../../src/figure/trunk.ts'
import { atPhase } from '../../src/session/Stage.tsx'
import { loopAt } from '../../src/ui/loop-at.ts'
import { add, dot, from, length, sub, unit, type Vec } from '../../src/figure/vec.ts'

const all = Object.values(drawings).flat()
const steps = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]
/** The ways that a session goes: in, from station to station, out, and back to the first for the next repetition. */
const ways = ({ stations }: Drawing) => [
  ...stations.map((_, i) => [i, i + 1] as const),
  [stations.length, 0] as const,
  [stations.length, 1] as const,
]

/** Where the joints are, from the hips, in cm. */
function joints(pose: Pose): readonly Vec[] {
  const body = bodyOf(pose)
  const ofSide = (side: Side) =>
    (['elbow', 'wrist', 'hand', 'fingers', 'knee', 'ankle', 'toes'] as const).map((each) =>
      pointOf(body, `${side}-${each}`),
    )
  const all = [body.head.at, pointOf(body, 'nose'), ...body.spine.map(({ at }) => at), ...sides.flatMap(ofSide)]
  return all.map((at) => sub(at, body.pelvis.at))
}

describe('the drawings', () => {
  it('are of every movement there is, and of no other', () => {
    expect(all.map(({ id }) => id).toSorted()).toEqual(
      movements()
        .map(({ id }) => id)
        .toSorted(),
    )
  })

  it('end no two alike: between any two of one view, some joint lies elsewhere', () => {
    const ends = all.map((drawing) => ({
      id: drawing.id,
      view: drawing.panels[0].view,
      ends: drawing.stations.map(joints),
    }))
    const alike = ends.flatMap((a, i) =>
      ends.slice(i + 1).flatMap((b) => {
        if (a.view !== b.view || !(a.view in cameras)) return []
        const least = Math.min(
          ...a.ends.flatMap((p) => b.ends.map((q) => Math.max(...p.map((at, k) => length(sub(at, q[k]!)))))),
        )
        return least < 1.5 ? [`${a.id} and ${b.id}: ${least.toFixed(1)} cm`] : []
      }),
    )
    expect(alike).toEqual([])
  })

  it('of a hand close up end no two alike either', () => {
    const close = all.filter(({ panels: [{ view }] }) => !(view in cameras))
    const ends = close.map((drawing) => {
      const { shapes } = picture(drawing, 0, drawing.stations[0], 1)
      return shapes.map(({ d }) => d).join()
    })
    expect(new Set(ends).size).toBe(close.length)
  })
})

/**
 * Whose pushes show what is done, not where the point goes: blades or buttocks that close and a back that widens move in
 * depth, the hips lead forward while the body leans the other way, and eyes look.
 */
const apart = ['scapular-retraction', 'glute-squeeze', 'upper-back-hug', 'standing-calf-stretch', 'distance-gaze']

const way = (a: Spot, b: Spot): Spot => [b[0] - a[0], b[1] - a[1]]

/** Where a drawn arrow starts and where its head is. */
function endsOf(path: string): [Spot, Spot] {
  const line = path.slice(0, path.indexOf('M', 1))
  const numbers = [...line.matchAll(/-?\d*\.?\d+/g)].map(([n]) => Number(n))
  return [[numbers[0]!, numbers[1]!], numbers.slice(-2) as [number, number]]
}

describe('every drawing', () => {
  it.each(all.map((drawing) => [drawing.id, drawing] as const))(
    '%s stays within what joints do, also on the way',
    (_, drawing) => {
      const faults = ways(drawing).flatMap(([from, to]) =>
        steps.flatMap((t) =>
          outOfRange(poseAt(drawing, { from, to, t }).pose).map((fault) => `${from} to ${to} at ${t}: ${fault}`),
        ),
      )
      expect(faults).toEqual([])
    },
  )

  it.each(all.map((drawing) => [drawing.id, drawing] as const))('%s has each hand where it says', (_, drawing) => {
    for (const pose of [drawing.start, ...drawing.stations]) {
      const body = bodyOf(pose)
      for (const side of sides) {
        const to = pose[side]?.reach?.to
        if (!to) continue
        const { at, palm } = placeOf(to, body, side, body.arms[otherSide(side)])
        const { grip, hand } = body.arms[side]
        expect(length(sub(grip, at)), `${side} to ${JSON.stringify(to)}`).toBeLessThan(1)
        // The palm lies on it, or as nearly as a wrist allows.
        if (palm) expect(dot(unit(palm), hand.palm), `${side} palm on ${JSON.stringify(to)}`).toBeGreaterThan(0.69)
      }
    }
  })

  it.each(all.map((drawing) => [drawing.id, drawing] as const))(
    '%s has feet on or over the floor, and no broken number',
    (_, drawing) => {
      for (const [from, to] of ways(drawing))
        for (const t of steps) {
          const { pose } = poseAt(drawing, { from, to, t })
          const { legs } = bodyOf(pose)
          for (const { ankle } of Object.values(legs)) expect(ankle[1]).toBeGreaterThan(5)
          for (const side of sides)
            for (const part of ['heel', 'toes'] as const)
              expect(pointOf(bodyOf(pose), `${side}-${part}`)[1], `${side} ${part}`).toBeGreaterThan(-1)
          for (const index of drawing.panels.keys())
            expect(JSON.stringify(picture(drawing, index, pose))).not.toMatch(/NaN|null|Infinity/)
        }
    },
  )

  it.each(all.map((drawing) => [drawing.id, drawing] as const))(
    '%s has arrows that lead the way their points go',
    (id, drawing) => {
      for (const arrow of drawing.arrows) {
        const { view } = drawing.panels[arrow.panels?.[0] ?? 0]!
        if (!(view in cameras) || arrow.circle || (arrow.push && apart.includes(id))) continue
        const camera = cameras[view as View]
        const at = (index: number) =>
          project(camera, pointOf(bodyOf(poseAt(drawing, { from: index, to: index, t: 1 }).pose), arrow.of))
        const { from = 0, to = 1 } = arrow
        const [moved, led] = [way(at(from), at(to)), way(...endsOf(arrowPath(drawing, arrow, view, camera, 1)))]
        const size = Math.hypot(...moved)
        // A point that hardly moves in this view tells no way.
        if (size < 0.3 || (arrow.push && size < 1)) continue
        const cos = (moved[0] * led[0] + moved[1] * led[1]) / size / Math.hypot(...led)
        expect(cos, JSON.stringify(arrow)).toBeGreaterThan(arrow.push ? 0.3 : 0.9)
      }
    },
  )
})

/** Hands close up and turned, eyes, and work without a way: fingers, lids, light and arrows show these. */
const hardlyMoves = [
  'blink-reset',
  'finger-spread-fist',
  'tendon-glides',
  'forearm-rotation',
  'distance-gaze',
  'diaphragmatic-breathing',
  'glute-squeeze',
  'seated-abdominal-brace',
  'craniocervical-nod',
]

it.each(all.filter(({ id }) => !hardlyMoves.includes(id)).map((drawing) => [drawing.id, drawing] as const))(
  '%s is seen to move: some joint goes a part of the picture that shows at any size',
  (_, drawing) => {
    const parts = drawing.panels.flatMap(({ view }, index) => {
      if (!(view in cameras)) return []
      const spots = (pose: Pose) => {
        const { pelvis, ...body } = bodyOf(pose)
        const waist = [9, -10].map((front) => from(pelvis.at, pelvis.frame, front, 10, 0))
        const shoulders = sides.map((side) => body.arms[side].shoulder)
        return [...waist, ...shoulders, ...joints(pose).map((at) => add(at, pelvis.at))].map((at) =>
          project(cameras[view as View], at),
        )
      }
      const start = spots(drawing.start)
      const most = drawing.stations.flatMap((pose) =>
        spots(pose).map((at, i) => Math.hypot(at[0] - start[i]![0], at[1] - start[i]![1])),
      )
      return [Math.max(...most) / boxOf(drawing, index)[3]]
    })
    expect(Math.max(...parts)).toBeGreaterThan(0.044)
  },
)

it('an impossible posture is seen', () => {
  expect(outOfRange(sit())).toEqual([])
  expect(outOfRange(sit({ neck: { bend: 60 }, left: { reach: null, flex: -80 } }))).toHaveLength(2)
  expect(outOfRange(sit({ right: { hip: 90, knee: 150 } }))).toEqual(['right knee 150 is not within 0 to 135'])
  // Open wide is a leg only where it is laid over the other.
  const open = { hip: 60, hipOut: 52, hipTurn: 20, knee: 90 }
  expect(outOfRange(sit({ right: open }))).toEqual(['right hipOut 52 is not within -30 to 45'])
  expect(outOfRange(sit({ right: { ...open, crossed: true } }))).toEqual([])
})

describe('a moment', () => {
  const drawing = drawingOf('upper-trapezius-stretch')!
  const bend = (t: number) => poseAt(drawing, { from: 0, to: 1, t }).pose.neck?.bend ?? 0

  it('starts and ends slowly', () => {
    expect(bend(0)).toBe(0)
    expect(bend(0.1)).toBeLessThan(1.5)
    expect(bend(0.5)).toBeCloseTo(17.5, 5)
    expect(bend(0.9)).toBeGreaterThan(33.5)
    expect(bend(1)).toBe(35)
  })

  it('breathes while it holds, by a few millimetres', () => {
    const held = (breathSec: number) =>
      bodyOf(poseAt(drawing, { from: 1, to: 1, t: 1, breathSec }).pose).arms.left.shoulder[1]
    expect(held(2.5) - held(0)).toBeGreaterThan(0.03)
    expect(held(2.5) - held(0)).toBeLessThan(0.5)
    expect(held(5)).toBeCloseTo(held(0), 6)
  })

  it('of the other side is the same posture, to be turned over', () => {
    const own = poseAt(drawing, { from: 0, to: 1, t: 0.4, side: 'left' })
    const other = poseAt(drawing, { from: 0, to: 1, t: 0.4, side: 'right' })
    expect(own.mirrored).toBe(false)
    expect(other).toEqual({ ...own, mirrored: true })
  })

  it('keeps a hand where both key frames have it', () => {
    const calf = drawingOf('standing-calf-stretch')!
    for (const t of steps) expect(bodyOf(poseAt(calf, { from: 0, to: 1, t }).pose).arms.left.grip[0]).toBeCloseTo(58, 0)
  })

  it('keeps a hand where both key frames have it, while the elbow opens', () => {
    const opener = drawingOf('seated-chest-opener')!
    const apart = (t: number) => {
      const { arms, head } = bodyOf(poseAt(opener, { from: 0, to: 1, t }).pose)
      return Math.hypot(...arms.right.grip.map((n, i) => n - head.at[i]!))
    }
    for (const t of steps) expect(apart(t)).toBeCloseTo(apart(0), 0)
    const elbow = (t: number) => bodyOf(poseAt(opener, { from: 0, to: 1, t }).pose).arms.right.elbow[2]
    for (const t of steps.slice(1)) expect(elbow(t)).toBeGreaterThan(elbow(t - 0.1) - 0.01)
  })

  it('shows the head over the glow from above', () => {
    const turn = drawingOf('seated-thoracic-rotation')!
    expect(picture(turn, 0, turn.start).over.some(({ tone }) => tone === 'hair')).toBe(true)
    expect(picture(turn, 1, turn.start).over).toEqual([])
  })
})

it.each([
  ['wrist-flexor-stretch', 'palm', 1],
  ['wrist-extensor-stretch', 'back', -1],
] as const)("%s has the other hand's fingers across the %s", (id, _, skin) => {
  const pose = drawingOf(id)!.stations[0]
  const { left, right } = bodyOf(pose).arms
  for (const balls of fingerRows(left.wrist, left.hand, fingersOf(pose.left!))) {
    const tip = sub(balls.at(-1)!.at, right.wrist)
    const off = dot(tip, right.hand.palm) * skin
    expect(off).toBeGreaterThan(0.8)
    expect(off).toBeLessThan(4)
    expect(Math.abs(dot(tip, right.hand.thumb))).toBeLessThan(5.8)
    expect(dot(tip, right.hand.d)).toBeGreaterThan(2.5)
    expect(dot(tip, right.hand.d)).toBeLessThan(18)
  }
})

it.each([
  'glute-squeeze',
  'seated-abdominal-brace',
  'neck-isometric-hold',
  'craniocervical-nod',
  'scapular-retraction',
  'standing-wall-pelvic-tilt',
])('%s shows by its light what hardly moves: it comes up with the work, and beats while it holds', (id) => {
  const drawing = drawingOf(id)!
  const light = (at: At) => {
    const root = document.createElement('div')
    render(<Figure drawing={drawing} moment={poseAt(drawing, at)} />, root)
    return Number(root.querySelector<SVGPathElement>('.glow')!.style.opacity)
  }
  const [rest, half, held] = [0, 0.5, 1].map((t) => light({ from: 0, to: 1, t })) as [number, number, number]
  expect(rest).toBeLessThan(0.2)
  expect(half).toBeGreaterThan(rest + 0.2)
  expect(held).toBeGreaterThan(half + 0.2)
  expect(light({ from: 1, to: 1, t: 0, breathSec: 2.5 })).toBeLessThan(held - 0.2)
})

it('light falls on the body alone, not into the air beside it', () => {
  const shrug = drawingOf('shoulder-shrug-release')!
  const root = document.createElement('div')
  render(<Figure drawing={shrug} moment={poseAt(shrug, { from: 0, to: 0, t: 1 })} />, root)
  const held = [...root.querySelectorAll('.glow')].map((glow) => {
    const name = /^url\(#(.+)\)$/.exec(glow.closest('[clip-path]')?.getAttribute('clip-path') ?? '')?.[1]
    return [...root.querySelectorAll('clipPath')]
      .find(({ id }) => id === name)
      ?.querySelector('path')
      ?.getAttribute('d')
  })
  const outlines = shrug.panels.map((_, index) =>
    picture(shrug, index, shrug.start)
      .shapes.filter(({ tone, line }) => tone !== 'chair' && !line)
      .map(({ d }) => d)
      .join(''),
  )
  expect(held).toHaveLength(4)
  for (const [i, d] of held.entries()) expect(d === outlines[i >> 1]).toBe(true)
})

describe('shoulders that roll', () => {
  const rolls = drawingOf('shoulder-rolls')!
  const where = (at: At) => bodyOf(poseAt(rolls, at).pose).arms.right.shoulder

  it('go up, back, down, and to the front; then up, forward, down', () => {
    const ways = (turned: boolean) => [1, 2, 3, 4].map((to) => where({ from: to, to, t: 1, turned }))
    const [up, back, down, front] = ways(false) as [Vec, Vec, Vec, Vec]
    expect(up[1]).toBeGreaterThan(front[1] + 2)
    expect(back[0]).toBeLessThan(up[0] - 2)
    expect(down[1]).toBeLessThan(back[1] - 2)
    expect(front[0]).toBeGreaterThan(down[0] + 2)
    expect(ways(true)).toEqual([down, back, up, front])
  })

  it('have their arrow turn with them', () => {
    const arrow = (turned: boolean) => {
      const root = document.createElement('div')
      render(<Figure drawing={rolls} moment={poseAt(rolls, { from: 0, to: 1, t: 0.5, turned })} />, root)
      return root.querySelector('.arrow')!.getAttribute('d')
    }
    expect(arrow(true)).not.toBe(arrow(false))
  })

  it('turn for the last five of fifteen repetitions, and for as many as that of fewer; without a jump', () => {
    const movement = movements().find(({ id }) => id === 'shoulder-rolls')!
    for (const [sec, reps, turned] of [
      [49, 15, 5],
      [31, 9, 3],
      [13, 3, 1],
      [7, 1, 0],
    ] as const) {
      const { phases } = plan([movement.id], sec, [movement])
      const moving = phases.filter(({ phase }) => phase === 'in')
      expect([moving.at(-1)!.reps, new Set(moving.filter((each) => each.turned).map(({ rep }) => rep)).size]).toEqual([
        reps,
        turned,
      ])
      expect(moving.at(-1)!.cue).toBe(turned ? movement.turnedCue : movement.cues[0])
      for (const [i, phase] of moving.slice(1).entries())
        expect(where(atPhase(phase, phase.from))).toEqual(where(atPhase(moving[i]!, moving[i]!.to)))
    }
  })

  it('turn in a picture that goes round too', () => {
    const seen = Array.from({ length: 400 }, (_, i) => loopAt(rolls, i * 100).turned)
    expect(new Set(seen)).toEqual(new Set([false, true]))
  })
})

it('what turns ends where it began', () => {
  const turning = all.filter(({ turns }) => turns)
  expect(turning.map(({ id }) => id)).toEqual(
    movements()
      .filter(({ dose }) => dose.turned)
      .map(({ id }) => id),
  )
  for (const { start, stations } of turning) expect(stations.at(-1)).toEqual(start)
})

it('a finger that guides the chin touches it, and no lips', () => {
  const { start, stations } = drawingOf('cervical-retraction')!
  for (const pose of [start, ...stations]) {
    const body = bodyOf(pose)
    const { wrist, hand } = body.arms.left
    const tip = fingerRows(wrist, hand, fingersOf(pose.left!))[0]!.at(-1)!.at
    expect(length(sub(tip, pointOf(body, 'chin')))).toBeLessThan(4)
    expect(tip[1]).toBeLessThan(pointOf(body, 'chin')[1] - 2.8)
  }
})

it('a face is one clear shape from every side, with no hair across it', () => {
  const crossing = (spots: readonly Spot[]) => {
    const side = (a: Spot, b: Spot, c: Spot) => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))
    const lines = spots.map((a, i) => [a, spots[(i + 1) % spots.length]!] as const)
    // Next but one is a fold of a millimetre at the rim.
    return lines.some(([a, b], i) =>
      lines
        .slice(i + 3, i + lines.length - 2)
        .some(([c, d]) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0),
    )
  }
  const area = (spots: readonly Spot[]) =>
    spots.reduce((sum, [x, y], i) => sum + spots.at(i - 1)![0] * y - spots.at(i - 1)![1] * x, 0)
  const faults = [-80, -45, 0, 45, 80].flatMap((turn) =>
    [-20, 0, 30, 50].flatMap((flex) =>
      (['side', 'front', 'threeQuarter'] as const).filter((view) =>
        head(bodyOf(sit({ neck: { turn, flex } })), cameras[view])
          .flatMap(({ d }) => d.split('Z'))
          .filter((piece) => piece && !piece.includes('A'))
          .map((piece) => [...piece.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]): Spot => [Number(x), Number(y)]))
          // Pieces that run against each other would leave a hole where they meet.
          .some((spots) => crossing(spots) || area(spots) < 0),
      ),
    ),
  )
  expect(faults).toEqual([])
})

it('breathing in is seen: the ribs swell by a part of the picture that shows', () => {
  const breathing = drawingOf('diaphragmatic-breathing')!
  const deep = (pose: Pose) => {
    const { shapes, over } = picture(breathing, 0, pose)
    const cloth = [...shapes, ...over].filter(({ tone, edge }) => tone === 'top' && !edge)
    const shirt = cloth.toSorted((a, b) => b.d.length - a.d.length)[0]!
    const spots = shirt.d.replace(/A\S+ \S+ \S+ \S+ \S+ /g, 'L')
    const xs = [...spots.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x]) => Number(x))
    return Math.max(...xs) - Math.min(...xs)
  }
  const part = (deep(breathing.stations[0]) - deep(breathing.start)) / boxOf(breathing, 0)[3]
  expect(part).toBeGreaterThan(0.03)
})

it('ankles that circle are shown up, out, down and in, as far apart as a foot can go', () => {
  const places = drawingOf('ankle-pumps')!.panels[1]!.ghosts!.map((pose) => {
    expect(outOfRange(pose)).toEqual([])
    return pointOf(bodyOf(pose), 'right-toes')
  })
  expect(places).toHaveLength(4)
  for (const [i, a] of places.entries())
    for (const b of places.slice(i + 1)) expect(length(sub(a, b))).toBeGreaterThan(5)
  const [up, out, down, into] = places as [Vec, Vec, Vec, Vec]
  expect(up[1]).toBeGreaterThan(down[1] + 8)
  expect(out[2]).toBeGreaterThan(into[2] + 8)
})

it('face, neck and belt have a line around them: where colours are forced it is all there is to see', () => {
  const tilt = drawingOf('seated-pelvic-tilt')!
  for (const view of ['side', 'front', 'threeQuarter'] as const) {
    const { shapes, over } = picture({ ...tilt, panels: [{ view }] }, 0, tilt.start)
    const all = [...shapes, ...over]
    const hair = all.findIndex(({ tone }) => tone === 'hair')
    expect(all[hair + 1], view).toMatchObject({ tone: 'skin', edge: true })
    expect(neck(bodyOf(tilt.start), cameras[view]).edge).toBe(true)
    expect(all.filter(({ tone }) => tone === 'shoe').every(({ edge }) => edge)).toBe(true)
  }
})

it('turns before it nods, where the way has a corner', () => {
  const levator = drawingOf('levator-scapulae-stretch')!
  const neck = (t: number) => poseAt(levator, { from: 0, to: 1, t }).pose.neck
  expect(neck(0.5)).toMatchObject({ turn: 45 })
  expect(neck(0.5)?.flex ?? 0).toBe(0)
  expect(neck(1)).toMatchObject({ turn: 45, flex: 30 })
})

it('an arrow of one station is drawn there alone', () => {
  const slider = drawingOf('median-nerve-slider')!
  const shown = (to: number) => {
    const root = document.createElement('div')
    render(<Figure drawing={slider} moment={poseAt(slider, { from: to, to, t: 1 })} />, root)
    return [...root.querySelectorAll('.arrow')].map((path) => path.getAttribute('d'))
  }
  expect(shown(0)).toEqual([])
  expect(shown(1)).toHaveLength(2)
  expect(shown(2)).toHaveLength(2)
  expect(shown(2)).not.toEqual(shown(1))
})

it.each(all.map((drawing) => [drawing.id, drawing] as const))('%s has as many stations as its dose', (id, drawing) => {
  const { dose } = movements().find((movement) => movement.id === id)!
  expect(drawing.stations).toHaveLength(dose.stations ?? 1)
  expect(drawing.side === null).toBe(dose.sides === 1)
})

describe('the picture', () => {
  const drawing = drawingOf('seated-thoracic-rotation')!

  function drawn(side: 'left' | 'right') {
    const root = document.createElement('div')
    render(<Figure drawing={drawing} moment={poseAt(drawing, { from: 0, to: 1, t: 1, side })} />, root)
    return root
  }

  it('of one posture is always the same', () => expect(drawn('left').innerHTML).toBe(drawn('left').innerHTML))
  it('of the other side is turned over', () => {
    expect(drawn('left').querySelector('svg > g')?.getAttribute('transform')).toBe(null)
    expect(drawn('right').querySelector('svg > g')?.getAttribute('transform')).toMatch(/scale\(-1 1\)/)
    expect(drawn('right').querySelectorAll('path').length).toBe(drawn('left').querySelectorAll('path').length)
  })
  it('lights the low back only where it is seen', () => {
    const tilt = drawingOf('seated-pelvic-tilt')!
    const glows = (view: View) =>
      picture({ ...tilt, glow: ['low-back'], panels: [{ view }] }, 0, tilt.start).glow.length
    expect([glows('side'), glows('back'), glows('front'), glows('threeQuarter')]).toEqual([1, 1, 0, 0])
  })
  it('lights the back nowhere on the front', () => {
    for (const drawing of all)
      for (const [index, { view }] of drawing.panels.entries()) {
        if (view !== 'front') continue
        const { glow } = drawing
        const onBack = glow.filter((zone) => /^(low|mid|upper|whole)-back|back-band|between-blades/.test(zone))
        const lit = picture(drawing, index, drawing.stations[0]).glow.length
        expect(lit, drawing.id).toBeLessThanOrEqual(glow.length - onBack.length)
      }
  })
  it('has the near arm over what is lit on the leg behind it, not under', () => {
    const rise = drawingOf('sit-to-stand')!
    const over = (glow: Drawing['glow']) => picture({ ...rise, glow }, 0, rise.stations[0]).over.length
    expect(over(['right-thigh-front'])).toBeGreaterThan(0)
    expect(over(['left-low-ribs', 'right-low-ribs'])).toBeGreaterThan(0)
    expect(over(['left-chest', 'right-chest'])).toBeGreaterThan(0)
    expect(over(['right-forearm-outer'])).toBe(0)
  })
  it('fades at an edge that cuts the body, and at no other', () => {
    const fades = (id: string, crop: 'whole' | 'region') => {
      const root = document.createElement('div')
      const drawing = drawingOf(id)!
      render(<Figure drawing={drawing} moment={poseAt(drawing, { from: 1, to: 1, t: 1 })} crop={crop} />, root)
      const long = (edge: Element, side: string) => Number(edge.getAttribute(side))
      return [...root.querySelectorAll('svg svg')].map((panel) => {
        const middle = panel.getAttribute('viewBox')!.split(' ').map(Number)
        return [...panel.querySelectorAll('.veil')]
          .map((veil) => {
            const upright = long(veil, 'height') > long(veil, 'width')
            const first = upright
              ? long(veil, 'x') < middle[0]! + middle[2]! / 2
              : long(veil, 'y') < middle[1]! + middle[3]! / 2
            return upright ? (first ? 'l' : 'r') : first ? 't' : 'b'
          })
          .join('')
      })
    }
    // Of two panels the inset shows the whole body.
    expect(fades('wrist-flexor-stretch', 'whole')).toEqual(['trb', ''])
    expect(fades('finger-spread-fist', 'whole')).toEqual(['b', ''])
    expect(fades('blink-reset', 'whole')).toEqual(['lrb'])
    expect(fades('calf-raise', 'whole')).toEqual([''])
    expect(fades('calf-raise', 'region')).toEqual(['tr'])
  })
  it('is not read out', () => expect(drawn('left').querySelector('svg')?.getAttribute('aria-hidden')).toBe('true'))
})
