import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

/** The least that a page can be: Preact and one line of text. */
export const emptyPage = 'empty.html'

/** The same, which first reads all that is stored. */
export const emptyPageThatReads = `${emptyPage}?stored`

/** What stands on it. */
export const emptySign = 'main'

const script = (preact: string) => `import { h, render } from ${JSON.stringify(preact)}
const show = () => render(h('main', null, 'Nothing here'), document.getElementById('app'))
if (location.search === '?stored') chrome.storage.local.get().then(show)
else show()
`

/** A copy of the package with this page more: what opening any page takes on this machine. */
export async function withEmptyPage(dist: string): Promise<{ dir: string; remove: () => void }> {
  const dir = mkdtempSync(join(tmpdir(), 'unknot-bench-'))
  cpSync(dist, dir, { recursive: true })
  const source = mkdtempSync(join(tmpdir(), 'unknot-empty-'))
  const entry = join(source, 'empty.js')
  writeFileSync(entry, script(resolve('node_modules/preact/dist/preact.mjs')))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: dir,
      emptyOutDir: false,
      rolldownOptions: { input: entry, output: { entryFileNames: 'empty.js', format: 'es' } },
    },
  })
  writeFileSync(
    join(dir, emptyPage),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><div id="app"></div><script type="module" src="empty.js"></script></html>\n',
  )
  const remove = () => [dir, source].forEach((each) => rmSync(each, { recursive: true, force: true }))
  return { dir, remove }
}
