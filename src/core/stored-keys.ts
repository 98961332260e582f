/** The keys of `storage.local` that belong to the state. */
export const keys = [
  'clock',
  'settings',
  'outbox',
  'today',
  'notices',
  'stretch',
  'visits',
  'massage',
  'screening',
  'transfer',
  'checkIn',
] as const
export type Key = (typeof keys)[number]
