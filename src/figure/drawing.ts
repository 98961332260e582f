/**
 * How a movement is drawn: a start, one posture for each station, and what should be seen with them.
 *
 *     export const seatedSideBend: Drawing = {
 *       id: 'seated-side-bend',
 *       panels: [{ view: 'front', crop: 'trunk' }],       // crop: what the 72 px thumbnail shows
 *       side: 'left',                                     // the way these postures go; the other side comes by itself
 *       start: sit({ right: { reach: null, abduct: 170 } }),
 *       stations: [sit({ lumbar: { bend: 10 }, thorax: { bend: 15 }, right: { reach: null, abduct: 170 } })],
 *       props: ['chair'],
 *       glow: ['right-flank'],
 *       arrows: [{ of: 'right-hand' }],
 *     }
 *
 * It goes into the file of its region, one export each; `drawings/index.ts` finds it. Then `npm run figures -- <id>`
 * draws it large (`--dark`, `--mirror`), `npm run figures` each region on a sheet, and `test/figure/` checks every frame
 * and what lies between against the ranges of joints.
 *
 * **Postures** are differences from `sit()` (hands on the thighs, feet flat, hips 90, knees 90) or `stand()` (arms
 * hanging, knees 5). Degrees from anatomical neutral, forward positive, so an extension is a negative `flex`; `bend` and
 * `turn` are positive to the left. `both` writes both sides at once, `left` and `right` come over it.
 * - Trunk, from below: `shift` (hips, cm forward and up), `lean` (pelvis and all above, about the hips: a hinge), `tilt`
 *   (pelvis alone, arched positive, tucked negative), `lumbar`, `thorax`, `neck` ({ flex, bend, turn }), `nod` (the head
 *   on the neck), `glide` (head forward, cm). Nothing makes up for anything: for a tucked pelvis under an upright chest
 *   write `tilt: -15, lumbar: { flex: 15 }`.
 * - Arm by angles: `flex abduct across rotate(out) elbow pronate(palm down 80, up -80) wrist(to the palm) deviate(to the
 *   thumb)`. `across` turns a raised arm over the chest, about the upright axis; negative opens it. With the arm at the
 *   side or out at 90, `rotate: 0` has the forearm forward, `rotate: 90` out or up. When sitting, write `reach: null`
 *   with the angles, else the hand stays on the thigh.
 * - Arm by reach: `reach: { to, elbow }`, `elbow` the way it points (`down-out` where absent; see `ElbowWay`), or
 *   `[one, other, t]` for one between. All names are in `Target`: on the own side `thigh knee under-thigh shin hip
 *   hip-back hip-crease hip-bone seat-edge seat-behind foot`, on the trunk `ribs belly chest`, on the head `throat chin forehead
 *   temple head-back skull-base neck-back`, on the other side `under-other-thigh other-knee other-shoulder
 *   other-upper-arm other-elbow other-palm other-hand-back`, and by place `{ wall, up, out }`,
 *   `{ desk, up, out }` (cm forward, high, and out from the middle), `{ at: [forward, up, out], palm, fingers }`. A hand
 *   that is kept in one place by both key frames stays there in between, whatever the trunk and the elbow do. A hand too
 *   far away is not stretched: a test says so; lean, shift the hips, or move the wall. For the foot behind the body bend
 *   the knee to 125 and lower the blade.
 * - `up`, `forward`: the shoulder blade, cm. `hand`: `relaxed flat spread fist soft-fist grip hook table point`.
 * - Leg on the floor (else by angles): `foot: [forward, up, out]` cm from where the base has it, `heel` (raised; toes up
 *   is negative). Standing, the hips are as high as the legs let them be: `knee` written for one leg says how
 *   straight it is, and the other leg bends to fit. `crossed` lays the ankle on the other thigh.
 * - Leg by angles: `hip hipOut hipTurn(out) knee ankle(toes up)`; writing `hip` chooses this.
 * - `breath` (ribs widened, cm), `effort` (how brightly the zone is lit, 0 to 1), `lids` (1 open, 0 closed), `gaze` ([left, up], -1 to 1).
 *
 * **Places** (cm): forward of the hips of an unmoved base. Sitting: hips 48 high, seat 39, knees and ankles 41 forward,
 * shoulders 94, eyes 118 high; a desk's top 66, its edge about 30 forward. Standing: ankles 0, hips 89, shoulders 134,
 * elbows 105, a desk's top 104. A reach to a wall or a desk and its prop name the same cm.
 *
 * **Panels**: `side` faces right; `front` and `threeQuarter` (facing to the left, the right side near) are a mirror;
 * `back`; `top`; close-ups of the right hand `hand` (palm) and `handSide`; `face`. A second panel is an inset.
 *
 * **Zones** (`Zone`): `neck-front neck-back skull-base eyes chest between-blades upper-back mid-back back-band low-back
 * whole-back belly low-belly`, and with `left-` or `right-`: `neck-side neck-corner shoulder-top shoulder-back
 * shoulder-blade blade-edge chest upper-arm-back upper-arm inner-arm forearm-inner forearm-outer wrist palm fingers ribs
 * low-ribs flank buttock hip-front thigh-front thigh-back calf shin`.
 *
 * **Points** of arrows (`Point`): `crown forehead nose chin sternum upper-back belly pelvis
 * tailbone`, and with `left-` or `right-`: `shoulder elbow wrist hand fingers hip knee ankle heel toes`. An arrow finds
 * its own way; where it crosses the body, give `off: [right, down]` in cm. Where the point hardly moves, or the arrow
 * means a push, give `push`; for circles `circle` (negative runs the other way round), for a part of one also `arc`. Where
 * each station has an arrow of its own, `at` says which.
 */
import type { Point } from './points.ts'
import type { Pose, Side } from './pose.ts'
import type { View } from './project.ts'
import type { Prop } from './props.ts'
import type { Zone } from './zones.ts'

/** What a thumbnail shows of the body. */
export type Crop =
  'head' | 'shoulders' | 'overhead' | 'trunk' | 'ribs' | 'waist' | 'hips' | 'legs' | 'feet' | 'hands' | 'whole'

export interface Panel {
  /** `hand` and `handSide` show one hand close up, from the palm and from the thumb's side; `face` shows the eyes. */
  readonly view: View | 'hand' | 'handSide' | 'face'
  readonly crop?: Crop
  /** The stage too shows no more than the crop. */
  readonly close?: boolean
  /** Feet are faintly shown as they are in these postures too: the way they go. */
  readonly ghosts?: readonly Pose[]
}

/** An arrow along the way a point goes from the start, or from `from`, to the station `to` (1 where absent). */
export interface Arrow {
  readonly of: Point
  readonly from?: number
  readonly to?: number
  /** cm that it is moved away from the body, or to the right and down; it finds a distance of its own where absent. */
  readonly off?: number | readonly [right: number, down: number]
  /** Drawn at least so long, in cm. */
  readonly least?: number
  readonly both?: boolean
  /** A line of sight. */
  readonly dashed?: boolean
  /** Shown only at this key frame (0 is the start) and on the way to it; at every one where absent. */
  readonly at?: number
  /** Instead of the point's way: a straight push, cm right and down in the main panel; or a circle of that radius. */
  readonly push?: readonly [right: number, down: number]
  readonly circle?: number
  /** The part of the circle that is drawn, in degrees clockwise from the picture's right. */
  readonly arc?: readonly [from: number, to: number]
  /** Panels it is drawn in; the main one where absent. */
  readonly panels?: readonly number[]
}

/** One movement, drawn. */
export interface Drawing {
  readonly id: string
  /** The first is the main one; a second is an inset. */
  readonly panels: readonly [Panel, ...Panel[]]
  /** The panel that the thumbnail shows; the main one where absent. */
  readonly thumb?: 0 | 1
  /** The side that the postures below work; `null` where both work at once. */
  readonly side: Side | null
  readonly start: Pose
  readonly stations: readonly [Pose, ...Pose[]]
  /** A circle that is also gone the other way round; its last station is its start. */
  readonly turns?: true
  /** Where the way from the start to the only station, and back, has a corner: turn first, then nod. */
  readonly via?: Pose
  /** The shirt is tucked in: belt and waist show how the pelvis tips. */
  readonly tucked?: true
  readonly props?: readonly Prop[]
  readonly glow: readonly Zone[]
  readonly arrows: readonly Arrow[]
}
