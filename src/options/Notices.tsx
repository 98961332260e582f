import { Button } from '../ui/Button.tsx'
import { say } from '../ui/words.ts'
import type { SectionProps } from './section.ts'

const aboutNotifications = ['notice_notifications_failed', 'notice_notifications_denied']
const aboutData = ['notice_storage_newer', 'notice_storage_unreadable']

/** Things to be told once, each until it is put away, with the way out where there is one. */
export function Notices({ stored, settings, set, ask }: SectionProps) {
  return (
    <div class="notices" role="region" aria-label={say('options_notices')}>
      {stored.notices.shown.map(({ key, detail }) => (
        <div key={key} class="note due notice">
          <div>
            <p>{say(key, { detail: detail ?? '' })}</p>
            {detail && <p class="soft small">{say('options_notice_detail', { detail })}</p>}
            {aboutNotifications.includes(key) && (
              <p>
                <a class="reach" href="#welcome-4">
                  {say('options_notice_help')}
                </a>
              </p>
            )}
            {aboutData.includes(key) && (
              <p>
                <a class="reach" href="#data">
                  {say('options_notice_data')}
                </a>
              </p>
            )}
          </div>
          <div class="row wrap">
            {key === 'notice_no_idle_signal' && !settings.plainTimer && (
              <Button kind="second slim" press={() => set({ plainTimer: true }, say('options_plain_timer'))}>
                {say('options_plain_timer_use')}
              </Button>
            )}
            <Button kind="second slim" press={() => ask({ do: 'dismiss-notice', key }, say('options_dismiss'))}>
              {say('options_dismiss')}
            </Button>
          </div>
        </div>
      ))}
    </div>
  )
}
