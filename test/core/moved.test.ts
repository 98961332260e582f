import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moved, same } from '../../src/core/backup/moved.ts'

describe('a change that is made on what is here now', () => {
  it.each([
    ['a field that is as it was left goes back', { a: 2, b: 2 }, { a: 2, b: 2 }, { a: 1, b: 2 }, 1, { a: 1, b: 2 }],
    ['a field that was changed since stays', { a: 3, b: 2 }, { a: 2, b: 2 }, { a: 1, b: 1 }, 1, { a: 3, b: 1 }],
    ['a field that was not there goes', { a: 2, b: 2, c: 9 }, { a: 2, b: 2 }, { a: 1 }, 1, { a: 1, c: 9 }],
    ['a field that is not there any more comes', { a: 5 }, { a: 2 }, { a: 1, b: 1 }, 1, { a: 5, b: 1 }],
    [
      'below its depth a value is one thing',
      { a: { b: 3, c: 2 } },
      { a: { b: 2, c: 2 } },
      { a: {} },
      1,
      { a: { b: 3, c: 2 } },
    ],
    ['at its depth it is many', { a: { b: 3, c: 2 } }, { a: { b: 2, c: 2 } }, { a: {} }, 2, { a: { b: 3 } }],
    ['members stand for themselves', ['x', 'b', 'new'], ['a', 'b', 'x'], ['c', 'x'], 1, ['c', 'x', 'new']],
    [
      'members with ids are told apart by them',
      [{ id: 'a', n: 2 }, { id: 'b', n: 9 }, { id: 'new' }],
      [{ id: 'a', n: 2 }, { id: 'b', n: 2 }, { id: 'd' }],
      [{ id: 'a', n: 1 }, { id: 'b', n: 1 }, { id: 'd' }],
      1,
      [{ id: 'a', n: 1 }, { id: 'b', n: 9 }, { id: 'new' }],
    ],
    ['a thing whose keys come in another order is the same', { a: { y: 1, x: 2 } }, { a: { x: 2, y: 1 } }, {}, 1, {}],
  ])('%s', (_, now, from, to, deep, is) => {
    expect(moved(now, from, to, deep)).toEqual(is)
  })

  it('without anything in between is the whole change, and keeps what it does not concern', () => {
    const thing = fc.dictionary(
      fc.constantFrom('a', 'b', '__proto__'),
      fc.oneof(fc.nat(2), fc.array(fc.nat(2)), fc.dictionary(fc.string(), fc.nat(2))),
    )
    fc.assert(
      fc.property(thing, thing, thing, fc.nat(2), (here, from, to, deep) => {
        expect(same(moved(from, from, to, deep), to)).toBe(true)
        expect(same(moved(here, from, from, deep), here)).toBe(true)
      }),
    )
  })
})
