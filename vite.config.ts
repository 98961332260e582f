import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { apart, early } from './.ci/apart.ts'
import { polyfill } from './.ci/polyfill.ts'
import { words } from './.ci/words.ts'
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
    plugins: target
      ? [polyfill(), crx({ manifest: manifestFor(target), browser: target }), closedToSites(), apart(), words()]
      : [],
    build: {
      outDir: `dist/${target ?? 'none'}`,
      emptyOutDir: true,
      target: 'es2024',
      modulePreload: false,
      rolldownOptions: {
        input: { session: 'src/session/index.html', sound: 'src/sound/index.html' },
        output: {
          // What a page runs first is apart from the rest. What the worker shares with it is chosen before: a group takes
          // along all that its scripts need.
          codeSplitting: {
            groups: [
              { name: early, test: /src\/bridge\/early\.ts/ },
              {
                name: `${early}-door`,
                priority: 1,
                test: /src\/bridge\/(ask|browser|languages|page-words)\.ts|src\/core\/stored-keys\.ts|webextension-polyfill/,
              },
            ],
          },
        },
        checks: { pluginTimings: false },
      },
    },
    test: {
      include: mode === 'package' ? ['test/package*.test.ts'] : ['test/**/*.test.{ts,tsx}'],
      exclude: mode === 'package' ? [] : ['test/browser/**', 'test/package*.test.ts'],
      setupFiles: ['test/temporal.ts'],
    },
  }
})
