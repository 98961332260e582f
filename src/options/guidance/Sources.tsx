import { useEffect, useRef } from 'preact/hooks'
import { claims } from '../../catalogue/claims.ts'
import { contraindications } from '../../catalogue/contraindications.ts'
import { cited } from '../../catalogue/massage-references.ts'
import { afterMassage, selfMassage } from '../../catalogue/massage-care.ts'
import { redFlags } from '../../catalogue/safety.ts'
import { say } from '../../ui/words.ts'

const keys = [
  ...claims.flatMap(({ sources }) => sources),
  ...contraindications().flatMap(({ sources }) => sources),
  ...redFlags().flatMap(({ signs }) => signs.flatMap(({ sources }) => sources)),
  ...afterMassage.sources,
  ...selfMassage.sources,
]
const sources = [...new Set(keys)].flatMap((key) => cited(key) ?? [])

/** What this page rests on: read for it, or known from teaching and not read again. Folded on screen, open on paper. */
export function Sources() {
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const unfold = () => {
      if (fold.current) fold.current.open = true
    }
    addEventListener('beforeprint', unfold)
    return () => removeEventListener('beforeprint', unfold)
  }, [])
  return (
    <details ref={fold}>
      <summary class="reach">{say('options_guidance_sources_all', { n: sources.length })}</summary>
      {[true, false].map((checked) => (
        <section key={String(checked)} class="grade">
          <h3>{say(checked ? 'options_guidance_read' : 'options_guidance_known')}</h3>
          <ul class="rules cites soft small">
            {sources
              .filter((each) => each.checked === checked)
              .map(({ cite }) => cite)
              .toSorted()
              .map((cite) => (
                <li key={cite}>{say('options_about_source', { name: cite })}</li>
              ))}
          </ul>
        </section>
      ))}
    </details>
  )
}
