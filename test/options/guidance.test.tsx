// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { claims } from '../../src/catalogue/claims.ts'
import { contraindications } from '../../src/catalogue/contraindications.ts'
import { links } from '../../src/catalogue/links.ts'
import { GuidanceLink } from '../../src/ui/GuidanceLink.tsx'
import { Drawn } from '../ui/drawn.tsx'
import { english } from '../ui/given.ts'
import { sitting, storedWith } from '../ui/stored.ts'
import { Opened } from './opened.tsx'

const read = async () => (await new Opened('#guidance').draw()).words('.guidance')

describe('the guidance page', () => {
  // What the article on therapeutic massage that it answers says, each with its place here.
  it.each([
    'broken bone',
    'healing wounds, burns',
    'Severe osteoporosis',
    'bleeding disorder',
    'Blood-thinning medicine',
    'severe thrombocytopenia',
    'clot in a deep vein',
    'Pregnant',
    'Cancer',
    'Pain, a lump, swelling or weight loss that nobody has explained',
    'consult a medical professional before booking',
    'Speak up instantly if it hurts',
    '60 to 90 minutes',
    'Four to six weeks between visits',
    'not a medical rule',
    'within a massage that is relaxing as a whole',
  ])('says: %s', async (words) => expect(await read()).toContain(words))

  it('has every row with why and what to do', async () => {
    const page = await read()
    for (const { ask, why, act } of contraindications)
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

  it('links to pages of the list alone, each with who, where and in which language', async () => {
    const page = await read()
    const out = [...document.querySelectorAll('a[href^="http"]')].map((each) => each.getAttribute('href'))
    expect(out).toHaveLength(links.filter(({ topic }) => topic !== 'check-in').length)
    expect(out.filter((url) => !links.some((link) => link.url === url))).toEqual([])
    expect(page).toContain('Macmillan Cancer Support: massage')
    expect(page).toContain('United Kingdom, in English')
    expect(page).not.toMatch(/https?:/)
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
