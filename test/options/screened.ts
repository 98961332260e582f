import type { Screening } from '../../src/core/screening.ts'

/** Someone to whom a good deal applies: a row of each tier, a red flag, one not sure, one cleared, text that is markup. */
export const screened: Screening = {
  version: 1,
  answeredOn: '2025-11-20',
  answers: {
    'sign-leg': { answer: 'yes' },
    'blood-thinner': { answer: 'yes' },
    fracture: { answer: 'not-sure', areas: ['wrists-hands', 'elsewhere'] },
    pregnancy: { answer: 'yes', askedOn: '2026-02-10' },
    cancer: { answer: 'yes' },
    wounds: { answer: 'yes', areas: ['knees'] },
    'shoulder-pain': { answer: 'yes' },
    liver: { answer: 'no' },
  },
  pressure: 'light',
  more: '<img src=x onerror="document.title=1">\nI am <b>ticklish</b>',
}
