/** A point or a direction in cm: forward, up, to the body's right. */
export type Vec = readonly [number, number, number]

export const rad = (deg: number) => (deg * Math.PI) / 180
export const deg = (rad: number) => (rad * 180) / Math.PI
export const clamp = (n: number, from: number, to: number) => Math.max(from, Math.min(to, n))
export const mix = (a: number, b: number, t: number) => a + (b - a) * t

export const dot = (a: Vec, b: Vec) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const scale = (a: Vec, n: number): Vec => [a[0] * n, a[1] * n, a[2] * n]
export const add = (a: Vec, b: Vec, n = 1): Vec => [a[0] + b[0] * n, a[1] + b[1] * n, a[2] + b[2] * n]
export const sub = (a: Vec, b: Vec): Vec => add(a, b, -1)
export const length = (a: Vec) => Math.hypot(...a)
export const unit = (a: Vec): Vec => scale(a, 1 / (length(a) || 1))
export const between = (a: Vec, b: Vec, t: number): Vec => add(a, sub(b, a), t)
/** What of `a` stands at right angles to the direction `d`. */
export const across = (a: Vec, d: Vec): Vec => add(a, d, -dot(a, d))

/** Three directions that turn with a bone: its forward, its up, its right. */
export interface Frame {
  readonly f: Vec
  readonly u: Vec
  readonly r: Vec
}

export const upright: Frame = { f: [1, 0, 0], u: [0, 1, 0], r: [0, 0, 1] }

/** The point that lies `forward`, `up` and `right` of `at`, in the bone's own directions. */
export function from(at: Vec, { f, u, r }: Frame, forward: number, up: number, right: number): Vec {
  return add(add(add(at, f, forward), u, up), r, right)
}

const turned = (a: Vec, b: Vec, angle: number): Vec => add(scale(a, Math.cos(rad(angle))), b, Math.sin(rad(angle)))

/** Bent forward, then to the left, then turned to the left, each in degrees. */
export function rotated(frame: Frame, flex = 0, bend = 0, turn = 0): Frame {
  let { f, u, r } = frame
  ;[f, r] = [turned(f, r, -turn), turned(r, f, turn)]
  ;[u, r] = [turned(u, r, -bend), turned(r, u, bend)]
  ;[u, f] = [turned(u, f, flex), turned(f, u, -flex)]
  return { f, u, r }
}
