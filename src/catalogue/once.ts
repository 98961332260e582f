/**
 * Made when it is first asked for, and kept. The lists of the catalogue are: the worker starts thirty times an hour, and
 * most of its turns need none of them.
 */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
