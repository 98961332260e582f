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
  ['#welcome-4', { at: 'rhythm' }],
  ['#<b>', { at: 'rhythm' }],
])('the address %s leads to its section', (hash, place) => expect(placeOf(hash)).toEqual(place))
