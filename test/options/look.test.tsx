// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { Opened } from './opened.tsx'

it.each([
  [{}, 'Nudges make a sound and say what to do.'],
  [{ sound: false }, 'Nudges are silent and say what to do.'],
  [{ discreet: true }, 'Nudges make a sound and do not say what they are about.'],
  [{ sound: false, discreet: true }, 'Nudges are silent and do not say what they are about.'],
])('%o: says how things stand', async (settings, sentence) => {
  expect((await new Opened('#look', settings).draw()).words('.lead')).toBe(sentence)
})

it('shows both wordings with the person’s own numbers, and which is in use', async () => {
  const page = await new Opened('#look', { shortEveryMin: 45, discreet: true }).draw()
  expect(page.words('.example:not(.on)')).toContain('45 minutes sitting')
  expect(page.words('.example.on')).toBe('Discreet wording (in use)Time for a pauseThe reminder you asked for.')
})

it('saves theme, motion, sound and wording', async () => {
  const page = await new Opened('#look').draw()
  for (const name of ['Dark', 'Reduced', 'Sound', 'Discreet wording']) await page.press(name)
  expect(page.settings).toMatchObject({ theme: 'dark', motion: 'reduced', sound: false, discreet: true })
  expect(page.sent).toHaveLength(4)
})
