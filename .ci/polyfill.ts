import type { Plugin } from 'vite'

/**
 * Makes an ES module of webextension-polyfill, which is a script of the older kind: the bundler would copy each property
 * of the browser's object into one of its own, and each that is looked at is set up by the browser, used or not. That
 * took 10 ms and more at every start of the worker and at every opening of a page.
 */
export function polyfill(): Plugin {
  return {
    name: 'polyfill-as-module',
    transform: {
      filter: { id: /webextension-polyfill/ },
      handler: (code) => ({
        code: `const exports = {};\nconst module = { exports };\n${code}\nexport default module.exports\n`,
        map: null,
      }),
    },
  }
}
