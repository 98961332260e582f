/**
 * A script or JSON that says the same in ASCII alone. With a single “ in it, a browser decodes all of a file the slow way and
 * keeps each of its characters in two bytes.
 */
export function ascii(code: string): string {
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
