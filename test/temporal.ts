/** Node 20 has no `Temporal`; the browsers supported have. Importing this file puts one in its place. */
export const borrowed = !('Temporal' in globalThis)

if (borrowed) await import('temporal-polyfill/global')
