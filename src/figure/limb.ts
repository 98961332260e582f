import { across, add, clamp, deg, dot, length, rad, scale, sub, unit, type Frame, type Vec } from './vec.ts'

/** The first bone of an arm or a leg: the way it points, the side it bends to (an elbow's crook), and outward. */
export interface Bone {
  readonly d: Vec
  readonly a: Vec
  readonly o: Vec
}

/**
 * The bone of a ball joint. Flexion and abduction are the two parts of one swing away from hanging, so that each alone
 * is what a goniometer reads and both together go between; `over` turns the plane of the swing towards the chest.
 */
export function swung(frame: Frame, out: Vec, flex: number, abduct: number, over = 0, rotate = 0): Bone {
  const swing = rad(Math.hypot(flex, abduct))
  const plane = Math.atan2(abduct, flex) - rad(over)
  const e = add(scale(frame.f, Math.cos(plane)), out, Math.sin(plane))
  const d = add(scale(frame.u, -Math.cos(swing)), e, Math.sin(swing))
  const e2 = add(scale(e, Math.cos(swing)), frame.u, Math.sin(swing))
  const carried = (v: Vec) => add(add(v, e, -dot(v, e)), e2, dot(v, e))
  const [a, o] = [carried(frame.f), carried(out)]
  const [c, s] = [Math.cos(rad(rotate)), Math.sin(rad(rotate))]
  return { d, a: add(scale(a, c), o, s), o: add(scale(o, c), a, -s) }
}

/** The angles of two bones that point along `first` and `second`; `crook` is -1 where the joint bends backward, as a knee. */
export function anglesOf(frame: Frame, out: Vec, first: Vec, second: Vec, crook: 1 | -1) {
  const swing = deg(Math.acos(clamp(-dot(first, frame.u), -1, 1)))
  const plane = Math.atan2(dot(first, out), dot(first, frame.f))
  const [flex, abduct] = [swing * Math.cos(plane), swing * Math.sin(plane)]
  const { a, o } = swung(frame, out, flex, abduct)
  const w = scale(across(second, first), crook)
  const rotate = length(w) < 0.02 ? 0 : deg(Math.atan2(dot(w, o), dot(w, a)))
  return { flex, abduct, rotate, bend: deg(Math.acos(clamp(dot(first, second), -1, 1))) }
}

/** Where the middle joint of two bones lies when their ends lie at `start` and `end`, bent towards `way`. */
export function middle(start: Vec, end: Vec, first: number, second: number, way: Vec): Vec {
  const line = sub(end, start)
  const far = clamp(length(line), Math.abs(first - second) + 0.1, first + second - 0.02)
  const d = unit(line)
  const along = (first * first - second * second + far * far) / (2 * far)
  return add(add(start, d, along), unit(across(way, d)), Math.sqrt(Math.max(0, first * first - along * along)))
}
