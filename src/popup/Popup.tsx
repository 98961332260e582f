import { useState } from 'preact/hooks'
import type { UserEvent } from '../core/events.ts'
import { mustStop } from '../core/compose.ts'
import { look } from '../core/look.ts'
import { pages, type PageProps } from '../ui/page.ts'
import { Safety } from '../ui/Safety.tsx'
import { say } from '../ui/words.ts'
import { Answers } from './Answers.tsx'
import { Cards } from './Cards.tsx'
import { Correction } from './Correction.tsx'
import { CheckInLine } from './CheckInLine.tsx'
import { Day } from './Day.tsx'
import { Header } from './Header.tsx'
import { Massage } from './Massage.tsx'
import { Notices } from './Notices.tsx'
import { NoSession } from './NoSession.tsx'
import { Now } from './Now.tsx'
import { Start } from './Start.tsx'
import { Welcome } from './Welcome.tsx'

/** What is told to the worker; the page says so when it did not get through. */
export type Tell = (event: UserEvent) => Promise<void>

/** The popup, also as a page in a tab or a small window; with `?answers` in its address the answers to a nudge come first. */
export function Popup({ stored, now, zone, send, page }: PageProps) {
  const [trouble, setTrouble] = useState<string | null>(null)
  const { settings, clock } = stored
  const seen = look(stored, now, zone)
  const tell: Tell = async (event) => {
    const answer = await send(event).catch(() => ({ ok: false as const, why: '' }))
    setTrouble(answer.ok ? null : answer.why.startsWith('answer_') ? answer.why : 'popup_not_through')
  }
  const go = (query: string) => page.goTo(query ? `${pages.session}?${query}` : pages.session)
  const answersFirst = 'answers' in page.query
  const besides = (
    <>
      <Notices notices={seen.notices} tell={tell} />
      {!settings.welcomed && <Welcome page={page} />}
      {seen.correction && <Correction correction={seen.correction} zone={zone} tell={tell} />}
    </>
  )
  const known = seen.kind !== 'unknown'
  const stopped = mustStop(stored)
  return (
    <div class="popup">
      <Header look={seen} now={now} zone={zone} tell={tell} page={page} />
      <main>
        <h1 class="hidden-words">{say('popup_title')}</h1>
        <p role="alert" class={trouble ? 'note due small' : 'hidden-words'}>
          {trouble && say(trouble)}
        </p>
        {!answersFirst && besides}
        <Now look={seen} now={now} zone={zone} tell={tell} />
        {stopped && <NoSession page={page} />}
        {known && !stopped && (
          <Start
            usual={settings.sessionSec}
            session={seen.session}
            first={seen.waiting?.movement}
            list={stored.stretch.list.length > 0}
            standing={seen.standingOffered ? seen.kind === 'standing' : null}
            focused={answersFirst}
            go={go}
            tell={tell}
          />
        )}
        {seen.waiting && !seen.session && <Answers waiting={seen.waiting} tell={tell} />}
        {answersFirst && besides}
        {known && !stopped && !seen.session && (
          <Cards turn={clock?.sent ?? 0} named={seen.waiting?.movement} stored={stored} go={go} />
        )}
        {seen.strip.length > 0 && <Day look={seen} now={now} zone={zone} />}
        {known && !seen.waiting && <CheckInLine stored={stored} now={now} page={page} tell={tell} />}
      </main>
      <footer>
        {settings.welcomed && <Massage stored={stored} now={now} zone={zone} page={page} />}
        <details>
          <summary>
            <span class="soft">{say('popup_not_advice')}</span>
            <span class="more">{say('popup_safety')}</span>
          </summary>
          <Safety />
        </details>
      </footer>
    </div>
  )
}
