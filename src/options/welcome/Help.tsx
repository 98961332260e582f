import { useEffect, useState } from 'preact/hooks'
import type { PageDoor } from '../../ui/page.ts'
import { Segments } from '../../ui/Segments.tsx'
import { say } from '../../ui/words.ts'

const systems = ['windows', 'mac', 'linux'] as const
type System = (typeof systems)[number]

/** The system as the browser calls it; one we have no words for is taken as Linux, whose advice is the most general. */
export function systemOf(platform: string): System {
  if (platform === 'win') return 'windows'
  return platform === 'mac' ? 'mac' : 'linux'
}

/** What to look at when a nudge was not seen, system by system; the one in use is picked first. */
export function Help({ page }: { page: PageDoor }) {
  const [system, setSystem] = useState<System | null>(null)
  const [allowed, setAllowed] = useState<boolean | null>(null)
  useEffect(() => {
    void page.platform().then((platform) => setSystem((chosen) => chosen ?? systemOf(platform)))
    void page.notificationsAllowed().then(setAllowed, () => setAllowed(null))
  }, [])
  const shown = system ?? 'linux'
  return (
    <div class="help">
      <h3>{say('welcome_help_title')}</h3>
      {allowed === false && <p class="note due">{say('welcome_help_refused')}</p>}
      <Segments
        label={say('welcome_help_system')}
        options={systems.map((value) => ({ value, text: say(`welcome_help_${value}`) }))}
        value={shown}
        choose={setSystem}
      />
      <ol>
        {[1, 2, 3].map((step) => (
          <li key={step}>{say(`welcome_help_${shown}_${step}`)}</li>
        ))}
      </ol>
      <p class="soft">{say('welcome_help_still')}</p>
    </div>
  )
}
