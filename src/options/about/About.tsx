import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import { Heading } from '../Heading.tsx'
import type { SectionProps } from '../section.ts'
import { borrowed, reasons, type Source } from './reasons.ts'

/** What Unknot is, what it keeps to itself, and why its numbers are what they are. */
export function About({ page, arrived }: SectionProps & { readonly arrived: boolean }) {
  return (
    <>
      <Heading arrived={arrived}>{say('options_section_about')}</Heading>
      <p class="lead">{say('options_about_lead')}</p>
      <Group title={say('options_about_what')}>
        <div class="said">
          <p>{say('options_about_what_text')}</p>
          <p>{say('options_about_where')}</p>
          <p class="soft">{say('options_about_version', { version: page.version })}</p>
          <p>
            <a class="reach" href="#welcome">
              {say('options_about_welcome')}
            </a>
          </p>
        </div>
      </Group>
      <Group title={say('options_about_privacy')}>
        <div class="said">
          <p>{say('options_about_privacy_text')}</p>
          <p>{say('options_about_permissions')}</p>
        </div>
      </Group>
      <Group title={say('options_about_medical')}>
        <p>{say('options_about_medical_text')}</p>
      </Group>
      <Group title={say('options_about_why')}>
        <p class="soft">{say('options_about_why_text')}</p>
        <dl class="reasons">
          {reasons.map(({ key, sources }) => (
            <div key={key}>
              <dt>{say(`options_reason_${key}`)}</dt>
              <dd>
                <p>{say(`options_because_${key}`)}</p>
                <Sources sources={sources} />
              </dd>
            </div>
          ))}
        </dl>
      </Group>
      <Group title={say('options_about_licences')}>
        <p>{say('options_about_licences_text')}</p>
        <ul class="bare licences">
          {borrowed.map(({ name, licence }) => (
            <li key={name}>{say('options_about_licence', { name, licence })}</li>
          ))}
        </ul>
      </Group>
    </>
  )
}

function Sources({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return <p class="sources soft small">{say('options_about_ours')}</p>
  return (
    <p class="sources soft small">
      {say('options_about_sources')}{' '}
      {sources.map(({ name, link }, at) => (
        <span key={name}>
          {at > 0 && ' · '}
          {link ? (
            <a href={link.url} target="_blank" rel="noreferrer">
              {say('options_about_source', { name })}
            </a>
          ) : (
            say('options_about_source', { name })
          )}
        </span>
      ))}
    </p>
  )
}
