import * as v from 'valibot'

type Shapes = Readonly<Record<string, v.GenericSchema>>

/** Shapes of which each may be absent. */
export function partly<T extends Shapes>(shapes: T): { [K in keyof T]: v.ExactOptionalSchema<T[K], undefined> } {
  const all = Object.entries(shapes).map(([key, shape]) => [key, v.exactOptional(shape)] as const)
  return Object.fromEntries(all) as { [K in keyof T]: v.ExactOptionalSchema<T[K], undefined> }
}
