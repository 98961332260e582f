import { links, type Link } from '../../catalogue/links.ts'

/** Why a default is what it is: `key` names its two messages, `sources` what it rests on; none is a choice of our own. */
export interface Reason {
  readonly key: string
  readonly sources: readonly Source[]
}

/** A source by its name; `link` where its page may be linked to. */
export interface Source {
  readonly name: string
  readonly link?: Link
}

const linked = (part: string, name?: string): Source => {
  const link = links.find((each) => each.url.includes(part))
  return link ? { name: name ?? link.organisation, link } : { name: name ?? part }
}

const safeWork = linked('safeworkaustralia.gov.au', 'Safe Work Australia')
const nhs = linked('why-sitting-too-much', 'NHS (UK)')
const mayo = linked('sitting-stretches', 'Mayo Clinic (US)')
const hse = linked('vdubreaks', 'HSE (UK)')
const ccohs = linked('ccohs.ca', 'CCOHS (Canada)')

/** The defaults that a person may wonder about, in the order of the Rhythm section. */
export const reasons: readonly Reason[] = [
  { key: 'short', sources: [safeWork, nhs, mayo] },
  { key: 'long', sources: [hse, ccohs, { name: 'Galinsky et al. 2007 (NIOSH)' }] },
  { key: 'hse', sources: [hse, { name: 'AUVA (Austria)' }] },
  { key: 'session', sources: [ccohs, { name: 'University of Iowa' }, { name: 'Henning et al. 1997' }] },
  { key: 'gap', sources: [] },
  { key: 'posture', sources: [{ name: 'McLean et al. 2001' }, { name: 'Waongenngarm et al. 2021' }] },
  { key: 'eyes', sources: [{ name: 'Talens-Estarelles et al. 2022' }] },
  { key: 'snooze', sources: [{ name: 'Pedersen et al. 2018' }] },
  { key: 'ignored', sources: [{ name: 'Henning et al. 1997' }, { name: 'Luo et al. 2018' }] },
  {
    key: 'effect',
    sources: [
      { name: 'Waongenngarm et al. 2018' },
      { name: 'Albulescu et al. 2022' },
      { name: 'Cochrane: Luger et al. 2019' },
    ],
  },
]

/** What is built in and not ours, with the licence it comes under. */
export const borrowed = [
  { name: 'Preact', licence: 'MIT' },
  { name: 'idb', licence: 'ISC' },
  { name: 'Valibot', licence: 'MIT' },
  { name: 'webextension-polyfill', licence: 'MPL-2.0' },
] as const
