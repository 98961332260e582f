/**
 * Made when it is first asked for, and kept. The lists of the catalogue are: the worker starts thirty times an hour, and
 * most of its turns need none of them. Lists stand in a `function`, which an engine passes over until it is called; the
 * body of an arrow without braces is read through at once.
 */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
