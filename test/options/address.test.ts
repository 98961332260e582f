import { expect, it } from 'vitest'
import { placeOf } from '../../src/options/address.ts'

it.each([
  ['', { at: 'rhythm' }],
  ['#rhythm', { at: 'rhythm' }],
  ['#look', { at: 'look' }],
  ['#data', { at: 'data' }],
  ['#about', { at: 'about' }],
  ['#welcome', { at: 'welcome', step: 1 }],
  ['#welcome-3', { at: 'welcome', step: 3 }],
  ['#welcome-4', { at: 'welcome', step: 4 }],
  ['#welcome-5', { at: 'rhythm' }],
  ['#welcome-3-skin', { at: 'welcome', step: 3, group: 'skin' }],
  ['#welcome-3-nonsense', { at: 'welcome', step: 3 }],
  ['#safety', { at: 'safety' }],
  ['#safety-skin', { at: 'safety', group: 'skin' }],
  ['#safety-skin-only', { at: 'safety', group: 'skin', only: true }],
  ['#safety-nonsense', { at: 'rhythm' }],
  ['#guidance', { at: 'guidance' }],
  ['#guidance-ask', { at: 'guidance', part: 'ask' }],
  ['#guidance-nonsense', { at: 'rhythm' }],
  ['#therapist-note', { at: 'therapist-note' }],
  ['#<b>', { at: 'rhythm' }],
])('the address %s leads to its section', (hash, place) => expect(placeOf(hash)).toEqual(place))
