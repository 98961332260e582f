import { links } from '../../catalogue/links.ts'
import { countryName, languageName } from '../../ui/names.ts'
import { say } from '../../ui/words.ts'

/** What this page is about comes first; the pages of other topics follow. */
const topics = ['red-flags', 'massage', 'lower-back', 'neck', 'stretches', 'movement', 'sitting', 'breaks'] as const

/** Pages of public bodies to read on, each with who, in which country and language. Printed with their addresses. */
export function Pages() {
  return (
    <ul class="bare pages">
      {topics.flatMap((topic) =>
        links
          .filter((link) => link.topic === topic)
          .map(({ url, organisation, country, language }) => (
            <li key={url}>
              <a class="reach" href={url} target="_blank" rel="noreferrer">
                {say('ui_link_name', { organisation, topic: say(`ui_topic_${topic.replace('-', '_')}`) })}
              </a>{' '}
              <span class="soft small">
                {say('ui_link_where', { country: countryName(country), language: languageName(language) })}
              </span>
            </li>
          )),
      )}
    </ul>
  )
}
