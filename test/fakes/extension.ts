// webextension-polyfill refuses to load outside an extension. Importing this file first makes Node look like one; the
// worker itself is given its door, and never uses this.
const runtime = { id: 'fake' }
Object.assign(globalThis, { chrome: { runtime }, browser: { runtime } })
