import * as v from 'valibot'
import { climb } from '../ladder.ts'
import { checked, type Checked, fault, type Fault, mostFaults, shown } from './faults.ts'
import { historyKey, parts } from './parts.ts'

/** What the file calls itself. */
export const fileKind = 'unknot-backup'

/** The version of the file that this program writes. Older files climb `fileLadder`, newer ones are refused. */
export const fileVersion = 1

/** Ordered: `fileLadder[n]` turns a file of version n + 1 into one of version n + 2. */
export const fileLadder: readonly ((file: Record<string, unknown>) => Record<string, unknown>)[] = []

/** Larger files are not read: ten full years are about 25 MB. */
export const mostBytes = 64_000_000

/** The head of a file. */
export interface Head {
  readonly unknot: typeof fileKind
  readonly version: number
  /** When it was made, ISO 8601 in UTC. */
  readonly made: string
  /** Version of the extension that made it. */
  readonly program: string
}

/** A file whose parts have been read; its history has not. */
export interface Opened {
  readonly head: Head
  /** Good values by the key of their part; a part that the file does not hold is absent. */
  readonly parts: Readonly<Record<string, unknown>>
  readonly history: readonly unknown[]
}

const headShape = v.object({ made: v.pipe(v.string(), v.maxLength(40)), program: v.pipe(v.string(), v.maxLength(40)) })

/** Reasons to refuse a file by its size and first bytes, before it is read. */
export function refusal(bytes: number, first: Uint8Array): Fault | null {
  if (bytes > mostBytes)
    return fault('', 'options_refused_large', { size: megabytes(bytes), most: megabytes(mostBytes) })
  if (bytes === 0) return fault('', 'options_refused_empty')
  const [a, b] = first
  if (a === 0x50 && b === 0x4b) return fault('', 'options_refused_packed')
  if (a === 0x1f && b === 0x8b) return fault('', 'options_refused_packed')
  return null
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000)

/** Reads a file's text as far as its parts; refuses it with all that is wrong. */
export function openFile(text: string): Checked<Opened> {
  const file = parsed(text)
  if (file === undefined) return refused('options_refused_no_json')
  if (!isRecord(file) || file['unknot'] !== fileKind) return refused('options_refused_stranger')
  const { version } = file
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { ok: false, faults: [fault('version', 'options_fault_value', { value: shown(version) })] }
  if (version > fileVersion) return refused('options_refused_newer', { version })
  const newest = climb(fileLadder, version, file)
  return newest ? opened(newest) : refused('options_refused_stranger')
}

function opened(file: Readonly<Record<string, unknown>>): Checked<Opened> {
  const faults: Fault[] = []
  const known = ['unknot', 'version', 'made', 'program', historyKey, ...parts.map(({ key }) => key)]
  for (const key of Object.keys(file)) if (!known.includes(key)) faults.push(fault(key, 'options_fault_stranger'))
  const head = v.safeParse(headShape, file)
  if (!head.success) {
    const named = head.issues.map((issue) => fault(v.getDotPath(issue) ?? '', 'options_fault_missing'))
    faults.push(...named)
  }
  const values: Record<string, unknown> = {}
  for (const part of parts) {
    if (!Object.hasOwn(file, part.key)) continue
    const read = checked(part.shape, file[part.key], part.key)
    if (read.ok) values[part.key] = read.value
    else faults.push(...read.faults)
  }
  const history = file[historyKey] ?? []
  if (!Array.isArray(history)) faults.push(fault(historyKey, 'options_fault_value', { value: shown(history) }))
  if (faults.length > 0 || !head.success || !Array.isArray(history))
    return { ok: false, faults: faults.slice(0, mostFaults) }
  return {
    ok: true,
    value: {
      head: { unknot: fileKind, version: fileVersion, ...head.output },
      parts: values,
      history: history as readonly unknown[],
    },
  }
}

function refused(why: string, values: Fault['values'] = {}): { readonly ok: false; readonly faults: readonly Fault[] } {
  return { ok: false, faults: [fault('', why, values)] }
}

/** `undefined` for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
