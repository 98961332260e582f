import type { ConditionTag } from './types.ts'

/** All condition tags, in the order in which they are asked. */
export const conditionTags: readonly ConditionTag[] = [
  'recent-injury',
  'neck-nerve',
  'dizzy-vascular',
  'neck-unstable',
  'osteoporosis',
  'acute-disc',
  'extension-pain',
  'pregnancy',
  'pelvic-girdle',
  'hypermobile',
  'shoulder-pain',
  'shoulder-unstable',
  'wrist-nerve',
  'elbow-tendon',
  'hip-surgery',
  'knee-problem',
  'poor-balance',
  'heart-bp',
  'head-down',
  'dvt',
  'arthritis-flare',
  'eye-surgery',
]
