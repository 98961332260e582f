import { describe, expect, it } from 'vitest'
import { sit, stand, type Pose, type Target } from '../../src/figure/pose.ts'
import { placeOf } from '../../src/figure/reach.ts'
import { bodyOf, type Body } from '../../src/figure/skeleton.ts'
import { length, sub, type Vec } from '../../src/figure/vec.ts'

const far = (a: Vec, b: Vec) => length(sub(a, b))

describe('sitting', () => {
  const body = bodyOf(sit())

  it('has hips and knees at right angles and feet flat on the floor', () => {
    for (const { angles, ankle, foot } of Object.values(body.legs)) {
      expect(angles.hip).toBeCloseTo(90, 0)
      expect(angles.knee).toBeCloseTo(90, 0)
      expect(angles.ankle).toBeCloseTo(0, 0)
      expect(ankle[1]).toBeCloseTo(8.5, 1)
      expect(foot.u[1]).toBeCloseTo(1, 5)
    }
  })

  it('has the ears over the shoulders and the eyes level', () => {
    expect(Math.abs(body.head.at[0] - body.arms.left.shoulder[0])).toBeLessThan(2.5)
    expect(body.head.frame.f[1]).toBeCloseTo(0, 5)
  })
})

describe('standing', () => {
  it('is an adult of 170 cm, of seven and a half heads', () => {
    const { head } = bodyOf(stand())
    const crown = head.at[1] + 12
    expect(crown).toBeGreaterThan(167)
    expect(crown).toBeLessThan(174)
    expect(crown / 23.1).toBeCloseTo(7.4, 0)
  })

  it('bends the knees as it is told, with both feet down', () => {
    const body = bodyOf(stand({ lean: 45, both: { knee: 15 } }))
    expect(body.legs.left.angles.knee).toBeCloseTo(15, 0)
    expect(body.legs.left.ankle[1]).toBeCloseTo(8.5, 1)
  })

  it('rises when the heels do', () => {
    expect(bodyOf(stand({ both: { heel: 35 } })).pelvis.at[1]).toBeGreaterThan(bodyOf(stand()).pelvis.at[1] + 4)
  })
})

describe('an angle', () => {
  const arm = (pose: Pose) => bodyOf(pose).arms.right
  const free = { reach: null, abduct: 0, elbow: 0, pronate: 0 }

  it.each([
    ['forward', { flex: 90 }, [1, 0, 0]],
    ['out', { abduct: 90 }, [0, 0, 1]],
    ['back', { flex: -90 }, [-1, 0, 0]],
    ['up', { flex: 180 }, [0, 1, 0]],
    ['forward, then over the chest', { flex: 90, across: 45 }, [Math.SQRT1_2, 0, -Math.SQRT1_2]],
  ])('points the arm %s', (_, angles, way) => {
    const { shoulder, elbow } = arm(stand({ right: { ...free, ...angles } }))
    const d = sub(elbow, shoulder).map((n) => n / 29)
    for (const i of [0, 1, 2]) expect(d[i]).toBeCloseTo(way[i]!, 3)
  })

  it('turns palms as one turns a key', () => {
    const forward = { ...free, elbow: 90 }
    expect(arm(stand({ right: { ...forward, pronate: 80 } })).hand.palm[1]).toBeLessThan(-0.9)
    expect(arm(stand({ right: { ...forward, pronate: -80 } })).hand.palm[1]).toBeGreaterThan(0.9)
  })

  it('turned out, brings the forearm up from the side', () => {
    const { elbow, wrist } = arm(stand({ right: { ...free, abduct: 90, elbow: 90, rotate: 90 } }))
    expect(wrist[1] - elbow[1]).toBeCloseTo(24.5, 1)
  })

  it.each([
    ['neck', { neck: { bend: 30 } }],
    ['thorax', { thorax: { bend: 30 } }],
  ])('bends the %s to the left', (_, but) => expect(bodyOf(sit(but)).head.at[2]).toBeLessThan(-3))

  it('turns the face to the left', () => expect(bodyOf(sit({ neck: { turn: 60 } })).head.frame.f[2]).toBeLessThan(-0.8))
  it('curls the back forward', () => expect(bodyOf(sit({ thorax: { flex: 40 } })).chest.at[0]).toBeGreaterThan(8))
  it('is read back as it was typed', () => {
    const typed = { ...free, flex: 40, abduct: 30, rotate: 20, elbow: 60 }
    const { angles } = arm(stand({ right: typed }))
    for (const key of ['flex', 'abduct', 'rotate', 'elbow'] as const) expect(angles[key]).toBeCloseTo(typed[key], 3)
  })
})

const targets: Target[] = [
  'thigh',
  'hip',
  'seat-edge',
  'ribs',
  'belly',
  'chest',
  'other-shoulder',
  'throat',
  'chin',
  'forehead',
  'temple',
  'head-back',
  'hip-bone',
  'hip-crease',
  'neck-back',
  'skull-base',
  { wall: 48, up: 90 },
  { desk: 30, up: 66 },
]

describe('a reach', () => {
  it.each(targets.map((to) => [typeof to === 'string' ? to : Object.keys(to)[0], to] as const))(
    'puts the hand on: %s',
    (_, to) => {
      const body: Body = bodyOf(sit({ right: { reach: { to, elbow: 'out' } } }))
      expect(far(body.arms.right.grip, placeOf(to, body, 'right', body.arms.left).at)).toBeLessThan(1)
    },
  )

  it('follows what it lies on', () => {
    const bent = bodyOf(sit({ neck: { bend: 35 }, left: { reach: { to: 'head-back', elbow: 'out' } } }))
    expect(far(bent.arms.left.grip, placeOf('head-back', bent, 'left').at)).toBeLessThan(1)
  })

  it('that is too far is not claimed', () => {
    const body = bodyOf(sit({ right: { reach: { to: { wall: 200, up: 90 } } } }))
    expect(body.arms.right.grip[0]).toBeLessThan(120)
  })
})
