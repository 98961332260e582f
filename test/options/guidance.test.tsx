// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { claims } from '../../src/catalogue/claims.ts'
import { contraindications } from '../../src/catalogue/contraindications.ts'
import { links } from '../../src/catalogue/links.ts'
import { groups, outcomeOf } from '../../src/core/screening.ts'
import { GuidanceLink } from '../../src/ui/GuidanceLink.tsx'
import { Drawn } from '../ui/drawn.tsx'
import { english } from '../ui/given.ts'
import { sitting, storedWith } from '../ui/stored.ts'
import { Opened } from './opened.tsx'

const read = async () => (await new Opened('#guidance').draw()).words('.guidance')

describe('the guidance page', () => {
  // What the article on therapeutic massage that it answers says, each with its place here.
  it.each([
    'consult a medical professional before booking',
    'Speak up instantly if it hurts',
    'The first time, 60 to 90 minutes are common',
    'Four to six weeks between visits',
    'not a medical rule',
    'within a massage that is relaxing as a whole',
  ])('says: %s', async (words) => expect(await read()).toContain(words))

  // Its reasons not to have one: on the page with why and what to do, asked in the screen, and none without a consequence.
  it.each([
    ['fracture', 'broken bone', 'hold'],
    ['wounds', 'healing wounds, burns', 'area'],
    ['severe-osteoporosis', 'Severe osteoporosis', 'hold'],
    ['bleeding', 'bleeding disorder', 'hold'],
    ['blood-thinner', 'Blood-thinning medicine', 'hold'],
    ['low-platelets', 'severe thrombocytopenia', 'hold'],
    ['clot', 'clot in a deep vein', 'hold'],
    ['pregnancy', 'Pregnant', 'ask'],
    ['cancer', 'Cancer', 'ask'],
    ['unexplained', 'Pain, a lump, swelling or weight loss that nobody has explained', 'hold'],
  ] as const)('%s is on the page and in the screen', async (id, words, tier) => {
    const row = contraindications().find((each) => each.id === id)
    if (!row) throw new Error(`no row ${id}`)
    expect(english(row.ask)).toContain(words)
    await read()
    const part = document.getElementById(`part-${tier}`)
    const entry = [...(part?.querySelectorAll('dl > div') ?? [])].find((each) => each.textContent?.includes(words))
    expect(entry?.querySelector('dt')?.textContent).toBe(english(row.ask))
    for (const key of [row.why, row.act]) expect(entry?.querySelector('dd')?.textContent).toContain(english(key))
    const page = await new Opened(`#safety-${row.group}`).draw()
    expect((page.find(english(row.ask)) as HTMLInputElement).checked).toBe(false)
    await page.press(english(row.ask))
    await page.pressAndFollow(row.group === groups().at(-1) ? 'Done' : 'Next')
    expect(page.stored.screening.answers[id]?.answer).toBe('yes')
    const { onHold, [tier === 'area' ? 'areas' : tier]: standing } = outcomeOf(page.stored.screening)
    expect(standing.map((each) => each.row.id)).toEqual([id])
    expect(onHold).toBe(tier === 'hold')
  })

  it('has every row with why and what to do', async () => {
    const page = await read()
    for (const { ask, why, act } of contraindications())
      for (const key of [ask, why, act]) expect(page).toContain(english(key))
  })

  it('has every claim under its grade', async () => {
    await read()
    const [supported, weak, unsupported] = [...document.querySelectorAll('.grade')].map((each) => each.textContent)
    const under = { supported, weak, unsupported }
    expect(claims.filter((each) => !under[each.grade]?.includes(english(each.say)))).toEqual([])
  })

  it('begins with the signs that want help now', async () => {
    await read()
    const headings = [...document.querySelectorAll('.guidance h2')].map((each) => each.textContent)
    expect(headings[0]).toBe('Get help now')
  })

  it('can be gone to part by part, and reading goes on there', async () => {
    const page = await new Opened('#guidance').draw()
    await page.go(page.find('Ask first').getAttribute('href') ?? '')
    expect(document.activeElement?.textContent).toMatch(/^Ask first/)
    expect(page.find('Safety').getAttribute('aria-current')).toBe('page')
  })

  // The list that the evidence was gathered in, address by address, with how far each was seen.
  const list = readFileSync('test/fixtures/guidance-pages.tsv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
  const known = new Map(list.map(([url = '', status = '']) => [url, status]))
  const good = [...known].filter(([, status]) => status === 'seen' || status === 'ref')
  const anchors = () => [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
  const outgoing = () => anchors().filter((each) => !each.getAttribute('href')?.startsWith('#'))

  it('the list has pages that may be linked to, and pages that may not', () => {
    expect(good).toHaveLength(16)
    expect([...known.values()].filter((status) => status === 'mem')).toHaveLength(10)
  })

  it('links to pages of the list that were seen or are named by one that was, and to each of them once', async () => {
    await read()
    const out = outgoing().map((each) => each.getAttribute('href') ?? '')
    expect(
      out.map((url) => [url, known.get(url)]).filter(([, status]) => status !== 'seen' && status !== 'ref'),
    ).toEqual([])
    // The questionnaire of the check-in is no page to read on.
    const wanted = good.map(([url]) => url).filter((url) => !url.includes('ergo.human.cornell.edu'))
    expect(out.toSorted()).toEqual(wanted.toSorted())
  })

  it('whatever the product links to is in that list, with that status', () =>
    expect(links.map(({ url, status }) => [url, status]).toSorted()).toEqual(good.toSorted()))

  it('each link says who, where and in which language, opens apart, and tells the page nothing of this one', async () => {
    const page = await read()
    for (const each of outgoing()) {
      const link = links.find(({ url }) => url === each.getAttribute('href'))
      expect(each.textContent).toContain(link?.organisation)
      expect(each.parentElement?.textContent).toMatch(/(United Kingdom|United States|Canada|Australia), in English/)
      expect([each.target, each.rel]).toEqual(['_blank', 'noreferrer'])
    }
    expect(page).not.toMatch(/https?:/)
  })

  it('each link within leads to a place that is there', async () => {
    const page = await new Opened('#guidance').draw()
    const parts = anchors().flatMap((each) => each.getAttribute('href')?.match(/^#guidance-(\w+)$/)?.[1] ?? [])
    expect(parts).toHaveLength(10)
    for (const part of parts) expect(document.getElementById(`part-${part}`)).not.toBeNull()
    await page.go('#safety')
    expect(page.words('h1')).toBe('Safety')
  })

  it('names its sources, those known only from memory apart', async () => {
    const page = await read()
    expect(page).toContain('Cochrane Database Syst Rev 2015')
    expect(page.indexOf('NICE guideline NG59')).toBeGreaterThan(page.indexOf('From memory, not read again'))
  })

  it('can be printed: without lists and buttons, with the addresses of links', () => {
    const [, print = ''] = readFileSync('src/options/guidance/guidance.css', 'utf8').split('@media print')
    expect(print).toMatch(/attr\(href\)/)
    expect(print).toMatch(/\.page button[\s\S]*display: none/)
    expect(print).toMatch(/color-scheme: light/)
    expect(readFileSync('src/options/options.css', 'utf8')).toMatch(/@media print[\s\S]*nav[\s\S]*display: none/)
  })

  it('is led to from every other page', () => {
    const page = new Drawn(GuidanceLink, storedWith(sitting))
    expect(page.names).toEqual(['Guidance'])
    const link = document.querySelector('a') as HTMLAnchorElement
    expect(link.getAttribute('href')).toBe('../options/index.html#guidance')
    expect(link.target).toBe('_blank')
  })
})
