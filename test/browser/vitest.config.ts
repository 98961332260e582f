import { defineConfig } from 'vitest/config'

/** A real ten minutes away takes longer than the rest together, and is run when asked for. */
const long = process.env['UNKNOT_LONG'] === '1' ? ['test/browser/*.long.test.ts'] : []

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/browser/*.browser.test.ts', ...long],
    globalSetup: ['test/browser/prepare.ts'],
    reporters: ['verbose', './test/browser/tally.ts'],
    // One file for each browser, both at once; within a file one check after the other.
    pool: 'forks',
    maxWorkers: 2 + long.length * 2,
    sequence: { concurrent: false },
    testTimeout: 180_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
  },
})
