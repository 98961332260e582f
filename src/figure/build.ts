/**
 * Bone lengths of an adult of 170 cm, about seven and a half heads, in cm. After the segment lengths that Winter's
 * Biomechanics gives as parts of stature, rounded.
 */
export const bones = {
  pelvis: 10,
  lumbar: 15,
  thorax: 27,
  neck: 10.5,
  shoulderOut: 15.9,
  shoulderDown: 6.4,
  upperArm: 29,
  forearm: 24.5,
  /** From the wrist to the middle of the palm. */
  palm: 7.5,
  hipOut: 8.8,
  thigh: 41,
  shin: 39.5,
  /** From the sole, shoe and all, to the ankle. */
  ankle: 8.5,
  /** From the ankle forward to the ball of the foot, and back to the heel. */
  ball: 12.5,
  heel: 4.5,
} as const

/** Joints of each part of the spine over which a bend is spread. */
export const lumbarJoints = 3
export const thoraxJoints = 5

/** Height of the hips when sitting: thighs level. */
export const seatedHips = bones.ankle + bones.shin
/** Height of the seat: the underside of thigh and buttock. */
export const seat = seatedHips - 8.6
