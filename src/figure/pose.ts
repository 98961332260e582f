/** Which side of the body. */
export type Side = 'left' | 'right'
export const sides: readonly Side[] = ['left', 'right']
export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left')

/** Forward, to the left, and turned to the left, in degrees from neutral; the other way is negative. */
export interface Bend {
  readonly flex?: number
  readonly bend?: number
  readonly turn?: number
}

/** How the fingers are held. `spread` opens them, `table` bends the knuckles alone, `hook` all but the knuckles. */
export type HandShape = 'relaxed' | 'flat' | 'spread' | 'fist' | 'soft-fist' | 'grip' | 'hook' | 'table' | 'point'

/** Fingers as numbers: bend of knuckles, middle and end joints, in degrees; the rest from 0 to 1, the fan in degrees. */
export interface Fingers {
  readonly curl: readonly [number, number, number]
  /** The thumb laid in, 1, or held out, 0. */
  readonly thumb: number
  readonly spread: number
  /** The forefinger alone kept straight. */
  readonly pointing: number
}

/** A place for a hand: on the body, by name, or on a wall or a desk at so many cm (see `Prop`). */
export type Target =
  | 'thigh'
  | 'knee'
  | 'other-knee'
  | 'under-thigh'
  | 'under-other-thigh'
  | 'shin'
  | 'hip'
  | 'hip-back'
  | 'hip-crease'
  | 'hip-bone'
  | 'seat-edge'
  | 'seat-behind'
  | 'ribs'
  | 'belly'
  | 'chest'
  | 'other-shoulder'
  | 'other-upper-arm'
  | 'other-elbow'
  | 'other-palm'
  | 'other-hand-back'
  | 'throat'
  | 'chin'
  | 'forehead'
  | 'temple'
  | 'head-back'
  | 'skull-base'
  | 'neck-back'
  | 'foot'
  | { readonly wall: number; readonly up: number; readonly out?: number }
  | { readonly desk: number; readonly up: number; readonly out?: number }
  | {
      readonly at: readonly [forward: number, up: number, out: number]
      readonly palm?: PalmWay
      readonly fingers?: PalmWay
    }

/** A direction as the body sees it. */
export type PalmWay = 'forward' | 'back' | 'up' | 'down' | 'in' | 'out'
/** The way the elbow points. */
export type ElbowWay = PalmWay | 'down-out' | 'forward-out' | 'back-out' | 'up-out' | 'up-forward'

/** A way between two others, `t` of the way from the first to the second. */
export type ElbowBetween = readonly [from: ElbowWay | ElbowBetween, to: ElbowWay | ElbowBetween, t: number]

/** A hand that is where it should be, whatever the rest of the body does; the arm's angles follow. */
export interface Reach {
  readonly to: Target
  /** `down-out` where absent. */
  readonly elbow?: ElbowWay | ElbowBetween
}

/** One arm and one leg. Degrees from neutral (hanging, thumb forward), cm where said. */
export interface Limbs {
  /** The shoulder blade: cm up, and cm forward (back is negative). */
  readonly up?: number
  readonly forward?: number
  /** The upper arm: forward; out to the side; over the chest, about the upright axis; turned out (in is negative). */
  readonly flex?: number
  readonly abduct?: number
  readonly across?: number
  readonly rotate?: number
  readonly elbow?: number
  /** Palm down is 80, palm up -80. */
  readonly pronate?: number
  /** Towards the palm; back is negative. */
  readonly wrist?: number
  /** Towards the thumb. */
  readonly deviate?: number
  readonly hand?: HandShape
  /** Instead of `hand`, where no shape by name will do. */
  readonly fingers?: Fingers
  /** Instead of all the angles of the arm but the blade's. `null` undoes the base's. */
  readonly reach?: Reach | null

  /** Where the foot stands: cm forward, up and out from where the base has it. */
  readonly foot?: readonly [forward: number, up?: number, out?: number]
  /** The foot's own angle to the floor: heel raised, toes down. Toes up, heel down, is negative. */
  readonly heel?: number
  /** Lays the ankle on the other thigh instead; together with `hip`, is on its way there. */
  readonly crossed?: boolean
  /** Instead of `foot`, all the leg's angles; they count from the trunk as it leans, without the pelvis' tilt. */
  readonly hip?: number
  readonly hipOut?: number
  readonly hipTurn?: number
  /** With `hip` an angle of its own; without, in standing, what decides how high the hips are. */
  readonly knee?: number
  /** Toes up; down is negative. Counts only together with `hip`. */
  readonly ankle?: number
  /** The toes turned out on the shin; in is negative. Counts only together with `hip`. */
  readonly toesOut?: number
}

/** A posture, as a difference from sitting or standing upright: what is not said is as the base has it. */
export interface Pose {
  readonly base: 'sit' | 'stand'
  /** Hips moved, cm forward and up. */
  readonly shift?: readonly [forward: number, up: number]
  /** Pelvis and all above it, about the hips, forward. */
  readonly lean?: number
  /** Pelvis tipped forward (arched low back); tucked is negative. */
  readonly tilt?: number
  readonly lumbar?: Bend
  readonly thorax?: Bend
  readonly neck?: Bend
  /** The head alone, as in a small yes, on top of the neck. */
  readonly nod?: number
  /** Head slid forward, cm. */
  readonly glide?: number
  /** Ribs widened, cm. */
  readonly breath?: number
  /** How hard the lit muscles work, 0 to 1: where little moves, the light shows what happens. As ever where absent. */
  readonly effort?: number
  /** Eyelids, 1 open to 0 closed; and where the eyes look, -1 to 1 to the left and up. */
  readonly lids?: number
  readonly gaze?: readonly [left: number, up: number]
  readonly left?: Limbs
  readonly right?: Limbs
}

type Written = Omit<Pose, 'base'> & { readonly both?: Limbs }

function written(base: Pose['base'], basic: Limbs, { both, left, right, ...rest }: Written): Pose {
  return { base, ...rest, left: { ...basic, ...both, ...left }, right: { ...basic, ...both, ...right } }
}

/** Sitting upright, hands on the thighs, feet flat, but for what is said. */
export const sit = (but: Written = {}): Pose => written('sit', { reach: { to: 'thigh', elbow: 'back-out' } }, but)

/** Standing upright, arms hanging, knees soft, but for what is said. */
export const stand = (but: Written = {}): Pose => written('stand', { abduct: 7, elbow: 10, pronate: 15 }, but)
