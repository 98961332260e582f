import { askedConditions } from '../../src/catalogue/conditions.ts'
import { contraindications } from '../../src/catalogue/contraindications.ts'
import type { Area, ConditionTag } from '../../src/catalogue/types.ts'
import { noScreening, type RowAnswer, type Screening } from '../../src/core/screening.ts'

/**
 * Safety answers that carry these conditions, and an injury in these areas. What would stop every session has been cleared
 * by a professional, so that only the conditions count.
 */
export function answering(tags: readonly ConditionTag[], injured: readonly Area[] = []): Screening {
  const answers: Record<string, RowAnswer> = {}
  for (const tag of tags) {
    if (tag === 'recent-injury') continue
    if (askedConditions().some(({ id }) => id === tag)) answers[tag] = { answer: 'yes' }
    else {
      const row = contraindications().find((each) => each.tags.includes(tag) && !each.injures)
      if (!row) throw new Error(`nothing asks for ${tag}`)
      answers[row.id] = row.tier === 'area' ? { answer: 'yes' } : { answer: 'yes', askedOn: '2026-03-01' }
    }
  }
  if (injured.length > 0) answers['recent-injury'] = { answer: 'yes', areas: injured }
  else if (tags.includes('recent-injury')) answers['recent-injury'] = { answer: 'yes' }
  return { ...noScreening, answeredOn: '2026-03-01', answers }
}
