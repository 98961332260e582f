import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import manifest from './manifest.json' with { type: 'json' }
import product from './package.json' with { type: 'json' }

type Target = 'chrome' | 'firefox'

/** The one manifest with the version of package.json, less the keys that only the other browser knows. */
function manifestFor(target: Target): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, ...shared } = manifest
  const own =
    target === 'firefox'
      ? { browser_specific_settings, permissions: shared.permissions.filter((name) => name !== 'offscreen') }
      : { minimum_chrome_version }
  return { ...shared, ...own, version: product.version } as ManifestV3Export
}

/** crxjs may open built files to web sites; nothing here is meant for one. */
function closedToSites(): Plugin {
  return {
    name: 'closed-to-sites',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const made = bundle['manifest.json']
        if (made?.type !== 'asset') return
        const keys = JSON.parse(String(made.source)) as Record<string, unknown>
        delete keys['web_accessible_resources']
        made.source = `${JSON.stringify(keys, null, 2)}\n`
      },
    },
  }
}

export default defineConfig(({ mode }) => {
  // Any other mode is a test, which reads the sources as they are.
  const target: Target | null = mode === 'chrome' || mode === 'firefox' ? mode : null
  // A build started from within a test is still the one that ships.
  if (target) process.env['NODE_ENV'] = 'production'
  return {
    plugins: target ? [crx({ manifest: manifestFor(target), browser: target }), closedToSites()] : [],
    build: {
      outDir: `dist/${target ?? 'none'}`,
      emptyOutDir: true,
      target: 'es2024',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { session: 'src/session/index.html', sound: 'src/sound/index.html' },
        // Two shared files rather than many small ones: each costs a page that opens a few milliseconds.
        output: {
          codeSplitting: {
            groups: [
              // What only a turn needs: the worker takes turns, and the options page previews a day of them. No popup waits for it.
              {
                name: 'turn',
                test: /src\/core\/(answers|beginning|correct|correct-today|gap|kept|notices|presence|report|shift|signal|standing|step|stretch-said|today|visits|waking)\.ts|src\/core\/backup\/(fit|moved|parts|plan)\.ts|src\/history\/(beside|border|database|log|pages|staging|totals)\.ts|node_modules\/idb/,
                priority: 1,
              },
              {
                name: 'shared-core',
                // What only the options page shows stays with it: the worker reads these files at each start.
                test: /src\/(core\/(?!backup\/|(mixed|own|reason|visit-row|swaps|timeline|check-in-weeks|day|look|massage-figures|spans|answers|beginning|correct|correct-today|gap|kept|notices|presence|report|shift|signal|standing|step|stretch-said|today|visits|waking)\.ts)|bridge\/(?!send)|catalogue\/(?!claims|links|mixes|massage-care|massage-references|references))|node_modules\/(valibot|webextension-polyfill)/,
                priority: 2,
                minShareCount: 2,
              },
              // Charts, body map and fields are for the options page alone: no popup waits for them.
              {
                name: 'shared-ui',
                test: /src\/ui\/(?!charts|body-map|fields)|src\/core\/(day|look|spans)\.ts|src\/bridge\/send|node_modules\/preact/,
                priority: 1,
                minShareCount: 2,
              },
              // What some sections of the options page share, in one file: none of them is read without the page.
              { name: 'sections', test: /src\/(options|ui\/(fields|body-map))\//, priority: 0, minShareCount: 2 },
            ],
          },
        },
      },
    },
    test: {
      include: mode === 'package' ? ['test/package*.test.ts'] : ['test/**/*.test.{ts,tsx}'],
      exclude: mode === 'package' ? [] : ['test/browser/**', 'test/package*.test.ts'],
      setupFiles: ['test/temporal.ts'],
    },
  }
})
