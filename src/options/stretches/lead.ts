import { movements } from '../../catalogue/index.ts'
import { pool } from '../../core/compose.ts'
import type { Settings } from '../../core/settings.ts'
import type { Stored } from '../../core/stored.ts'
import { say } from '../../ui/words.ts'

/** How things stand with the stretches, in one sentence. */
export function lead({ stretch, screening }: Stored, settings: Settings): string {
  const open = pool(movements(), {}, { settings, stretch, screening }).length
  if (open === movements().length) return say('options_stretches_all', { n: open })
  return say('options_stretches_some', { n: open, total: movements().length })
}
