import { fingersOf } from './hand.ts'
import { sides, type Bend, type Fingers, type Limbs, type Pose, type Reach, type Side } from './pose.ts'
import { bodyOf } from './skeleton.ts'
import { mix, rad } from './vec.ts'

const zeroes = (bend: Bend | undefined): Required<Bend> => ({ flex: 0, bend: 0, turn: 0, ...bend })

function bends(a: Bend | undefined, b: Bend | undefined, t: number): Bend {
  const [p, q] = [zeroes(a), zeroes(b)]
  return { flex: mix(p.flex, q.flex, t), bend: mix(p.bend, q.bend, t), turn: mix(p.turn, q.turn, t) }
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** An arm said in angles, where it was said by what it reaches. */
const armAngles = (pose: Pose, side: Side): Limbs => ({ reach: null, across: 0, ...bodyOf(pose).arms[side].angles })

/** A leg said in angles, where it was said by where it stands. */
function legAngles(pose: Pose, side: Side): Limbs {
  const { hip, hipOut, hipTurn, knee, ankle } = bodyOf(pose).legs[side].angles
  return { hip: hip - (pose.tilt ?? 0), hipOut, hipTurn, knee, ankle }
}

const armKeys = ['flex', 'abduct', 'across', 'rotate', 'elbow', 'pronate', 'wrist', 'deviate'] as const
const legKeys = ['hip', 'hipOut', 'hipTurn', 'knee', 'ankle', 'toesOut'] as const

/** A hand that both postures keep in one place stays there, while the elbow goes from one way to the other. */
function heldBy(p: Limbs['reach'], q: Limbs['reach'], t: number): Reach | null {
  if (!p || !q || !same(p.to, q.to)) return null
  const [from, to] = [p.elbow ?? 'down-out', q.elbow ?? 'down-out']
  return same(from, to) ? p : { to: p.to, elbow: [from, to, t] }
}

function limbs(a: Pose, b: Pose, side: Side, t: number): Limbs {
  let [p, q] = [a[side] ?? {}, b[side] ?? {}]
  const held = heldBy(p.reach, q.reach, t)
  if (!held)
    [p, q] = [
      { ...p, ...(p.reach && armAngles(a, side)) },
      { ...q, ...(q.reach && armAngles(b, side)) },
    ]
  const free = (x: Limbs) => x.hip !== undefined
  if (free(p) !== free(q) || !!p.crossed !== !!q.crossed)
    [p, q] = [free(p) ? p : { ...p, ...legAngles(a, side) }, free(q) ? q : { ...q, ...legAngles(b, side) }]
  const number = (key: (typeof armKeys)[number] | (typeof legKeys)[number] | 'up' | 'forward' | 'heel') =>
    p[key] === undefined && q[key] === undefined ? {} : { [key]: mix(p[key] ?? 0, q[key] ?? 0, t) }
  const made: Limbs = Object.assign({}, ...['up', 'forward', 'heel', ...armKeys].map((key) => number(key as 'up')))
  const deciding = p.knee !== undefined || q.knee !== undefined
  const leg: Limbs = free(p)
    ? Object.assign({}, ...legKeys.map(number))
    : { ...feet(p, q, t), ...(deciding && { knee: mix(p.knee ?? 5, q.knee ?? 5, t) }) }
  const crossed = p.crossed || q.crossed
  return { ...made, ...leg, ...(crossed && { crossed }), fingers: fingers(p, q, t), ...(held && { reach: held }) }
}

function fingers(p: Limbs, q: Limbs, t: number): Fingers {
  const [a, b] = [fingersOf(p), fingersOf(q)]
  const part = (key: 'thumb' | 'spread' | 'pointing') => mix(a[key], b[key], t)
  const joint = (i: 0 | 1 | 2) => mix(a.curl[i], b.curl[i], t)
  return {
    curl: [joint(0), joint(1), joint(2)],
    thumb: part('thumb'),
    spread: part('spread'),
    pointing: part('pointing'),
  }
}

/** A foot that changes its place is lifted on its way. */
function feet(p: Limbs, q: Limbs, t: number): Limbs {
  const [a, b] = [p.foot ?? [0], q.foot ?? [0]]
  const stride = Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[2] ?? 0) - (b[2] ?? 0))
  const lift = Math.min(5, stride * 0.25) * Math.sin(rad(180 * t))
  return { foot: [mix(a[0], b[0], t), mix(a[1] ?? 0, b[1] ?? 0, t) + lift, mix(a[2] ?? 0, b[2] ?? 0, t)] }
}

/**
 * The posture on the way from one to another. Angles are blended, never places; a hand or a foot that both postures keep
 * in one place stays there.
 */
export function blend(a: Pose, b: Pose, t: number): Pose {
  if (t <= 0 || a === b) return a
  if (t >= 1) return b
  const number = (key: 'lean' | 'tilt' | 'nod' | 'glide' | 'breath') => mix(a[key] ?? 0, b[key] ?? 0, t)
  const [from, to] = [a.shift ?? [0, 0], b.shift ?? [0, 0]]
  const [look, away] = [a.gaze ?? [0, 0], b.gaze ?? [0, 0]]
  const mixed: Pose = {
    base: a.base,
    shift: [mix(from[0], to[0], t), mix(from[1], to[1], t)],
    lean: number('lean'),
    tilt: number('tilt'),
    nod: number('nod'),
    glide: number('glide'),
    breath: number('breath'),
    ...(b.effort !== undefined && { effort: mix(a.effort ?? 0, b.effort, t) }),
    lids: mix(a.lids ?? 1, b.lids ?? 1, t),
    gaze: [mix(look[0], away[0], t), mix(look[1], away[1], t)],
    lumbar: bends(a.lumbar, b.lumbar, t),
    thorax: bends(a.thorax, b.thorax, t),
    neck: bends(a.neck, b.neck, t),
    ...Object.fromEntries(sides.map((side) => [side, limbs(a, b, side, t)])),
  }
  return a.base === b.base ? mixed : risen(a, b, t, mixed)
}

/** Between sitting and standing the hips go straight from one height to the other, and the feet stay. */
function risen(a: Pose, b: Pose, t: number, mixed: Pose): Pose {
  const [p, q] = [bodyOf(a), bodyOf(b)]
  const sat = bodyOf({ ...mixed, base: 'sit', shift: [0, 0] })
  const at = [0, 1].map((i) => mix(p.pelvis.at[i]!, q.pelvis.at[i]!, t) - sat.pelvis.at[i]!)
  const feet = sides.map((side) => {
    const { foot, ...rest } = (a.base === 'sit' ? a : b)[side] ?? {}
    return [side, { ...mixed[side], foot: foot ?? [0], knee: undefined, heel: rest.heel ?? 0 }]
  })
  return { ...mixed, base: 'sit', shift: [at[0]!, at[1]!], ...Object.fromEntries(feet) } as Pose
}
