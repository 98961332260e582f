import { describe, expect, it } from 'vitest'
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import { conditions } from '../../src/catalogue/conditions.ts'
import { movements } from '../../src/catalogue/index.ts'
import { references } from '../../src/catalogue/references.ts'

const texts = messages as Record<string, { message: string }>
const words = conditions().flatMap(({ name, ask, rule }) => [name, rule, ...(ask === null ? [] : [ask])])

describe('conditions', () => {
  it('are all that a movement names, each once, and no other', () => {
    const named = movements().flatMap((each) => [...each.excludes, ...each.changes.map((change) => change.for)])
    expect(
      conditions()
        .map(({ tag }) => tag)
        .toSorted(),
    ).toEqual([...new Set(named)].toSorted())
  })

  it('have all their words, and no others are written', () => {
    const written = Object.keys(texts).filter((key) => key.startsWith('ui_condition_'))
    expect(words.toSorted()).toEqual(written.toSorted())
    expect(new Set(words.map((key) => texts[key]?.message)).size).toBe(words.length)
  })

  it('are ticked as they stand and answered with a rule', () => {
    expect(conditions().filter(({ ask }) => ask !== null && /[.?]$/.test(texts[ask]?.message ?? '?'))).toEqual([])
    expect(conditions().filter(({ rule }) => !texts[rule]?.message.endsWith('.'))).toEqual([])
    expect(words.filter((key) => /\b(cures?|heals?|prevents?|guarantee)/i.test(texts[key]?.message ?? ''))).toEqual([])
  })

  it('rest on a source, or say that they are ours', () => {
    expect(conditions().filter(({ sources, ours }) => sources.length === 0 && !ours)).toEqual([])
    expect(
      conditions()
        .flatMap(({ sources }) => sources)
        .filter((key) => !references[key]),
    ).toEqual([])
  })

  it('ask for the area where only that area is spared', () => {
    expect(
      conditions()
        .filter(({ asksArea }) => asksArea)
        .map(({ tag }) => tag),
    ).toEqual(['recent-injury'])
  })
})
