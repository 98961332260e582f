import { areas, type Area } from './types.ts'

/** Finer parts of each area. Left and right are the person's own, in every language and every view. */
const parts = {
  neck: ['upper', 'left', 'right'],
  shoulders: ['left', 'right'],
  'upper-back': ['left', 'middle', 'right'],
  elbows: ['left', 'right'],
  'lower-back': ['left', 'right', 'low'],
  'wrists-hands': ['left', 'right'],
  'hips-thighs': ['left-hip', 'right-hip', 'left-thigh', 'right-thigh'],
  knees: ['left', 'right'],
  'ankles-feet': ['left', 'right'],
} as const satisfies Record<Area, readonly string[]>

/** A place on the body map: a whole area, or a part of one, such as `neck.upper`. */
export type Spot = { [A in Area]: A | `${A}.${(typeof parts)[A][number]}` }[Area]

/** The spots of one area: its finer parts, without the whole. */
export const spotsOf = (area: Area): readonly Spot[] => parts[area].map((part) => `${area}.${part}` as Spot)

/** Every spot there is, the whole area before its parts. */
export const spots: readonly Spot[] = areas.flatMap((area) => [area, ...spotsOf(area)])

/** The area that a spot is, or lies in. */
export const areaOf = (spot: Spot): Area => spot.split('.')[0] as Area

/** Message key of a spot's own name, such as `ui_spot_neck_upper`. */
export const spotKey = (spot: Spot): string => `ui_spot_${spot.replace(/[.-]/g, '_')}`
