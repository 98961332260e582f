import type { Region } from './types.ts'

/** One place in a mix: any of these movements, or any of that region. */
export type Part = { readonly anyOf: readonly string[] } | { readonly region: Region }

/** A session put together beforehand. `name` is a message key. */
export interface Mix {
  readonly id: string
  readonly name: string
  readonly lengthSec: number
  readonly parts: readonly Part[]
}

const just = (...ids: readonly string[]): readonly Part[] => ids.map((id) => ({ anyOf: [id] }))

/**
 * Mixes to suggest; which movements go together is our choice. What a person's conditions exclude falls out of them, and
 * where fewer than two are left there is walking, standing or breathing instead.
 */
export const mixes: readonly Mix[] = [
  {
    id: 'desk-reset',
    name: 'ui_mix_desk_reset',
    lengthSec: 120,
    parts: just('shoulder-rolls', 'scapular-retraction', 'cervical-retraction', 'distance-gaze'),
  },
  {
    id: 'stand-up',
    name: 'ui_mix_stand_up',
    lengthSec: 120,
    parts: just('sit-to-stand', 'standing-lumbar-extension', 'calf-raise'),
  },
  {
    id: 'wrists',
    name: 'ui_mix_wrists',
    lengthSec: 180,
    parts: just('finger-spread-fist', 'wrist-flexor-stretch', 'wrist-extensor-stretch', 'tendon-glides'),
  },
  {
    id: 'neck-shoulders',
    name: 'ui_mix_neck_shoulders',
    lengthSec: 300,
    parts: just(
      'shoulder-shrug-release',
      'cervical-retraction',
      'upper-trapezius-stretch',
      'levator-scapulae-stretch',
      'scapular-w-external-rotation',
    ),
  },
  {
    id: 'upper-back',
    name: 'ui_mix_upper_back',
    lengthSec: 300,
    parts: just(
      'thoracic-extension-over-chair',
      'seated-thoracic-rotation',
      'cross-body-shoulder-stretch',
      'overhead-reach',
      'wall-slide',
    ),
  },
  {
    id: 'lower-back-hips',
    name: 'ui_mix_lower_back_hips',
    lengthSec: 300,
    parts: just(
      'seated-pelvic-tilt',
      'seated-figure-four',
      'seated-side-bend',
      'standing-hip-flexor-stretch',
      'standing-hip-hinge',
    ),
  },
  {
    id: 'full',
    name: 'ui_mix_full',
    lengthSec: 600,
    parts: [
      { region: 'neck' },
      { region: 'shoulders' },
      { region: 'shoulders' },
      { anyOf: ['thoracic-extension-over-chair', 'seated-thoracic-rotation'] },
      { region: 'lower-back' },
      { region: 'lower-back' },
      { region: 'hips-legs' },
      { region: 'hips-legs' },
      { region: 'wrists' },
    ],
  },
]
