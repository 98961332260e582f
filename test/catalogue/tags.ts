import type { ConditionTag } from '../../src/catalogue/types.ts'

/** Every tag there is; the type keeps the list whole. */
export const tags = {
  'recent-injury': true,
  'neck-nerve': true,
  'dizzy-vascular': true,
  'neck-unstable': true,
  osteoporosis: true,
  'acute-disc': true,
  'extension-pain': true,
  pregnancy: true,
  'pelvic-girdle': true,
  hypermobile: true,
  'shoulder-pain': true,
  'shoulder-unstable': true,
  'wrist-nerve': true,
  'elbow-tendon': true,
  'hip-surgery': true,
  'knee-problem': true,
  'poor-balance': true,
  'heart-bp': true,
  'head-down': true,
  dvt: true,
  'arthritis-flare': true,
  'eye-surgery': true,
} satisfies Record<ConditionTag, true>
