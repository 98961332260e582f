import { readdirSync, readFileSync } from 'node:fs'

const ticksPerSec = 100

interface Process {
  readonly pid: number
  readonly parent: number
  readonly command: string
  /** Used by itself, and by its children that have ended. */
  readonly ownTicks: number
  readonly childTicks: number
}

/**
 * Processor time of the extension's own processes. One that has ended is counted by the process it was forked from
 * (Chromium's zygote), so nothing is lost between two looks; no other process may end meanwhile.
 */
export class ProcessorTime {
  constructor(private readonly browserPid: number) {}

  seconds(): number {
    const all = family(this.browserPid)
    const living = all.filter((each) => each.command.includes('--extension-process'))
    const zygotes = all.filter((each) => each.command.includes('--type=zygote'))
    const ticks =
      living.reduce((sum, each) => sum + each.ownTicks, 0) + zygotes.reduce((sum, each) => sum + each.childTicks, 0)
    return ticks / ticksPerSec
  }
}

function family(root: number): Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => read(Number(name)) ?? [])
  const members = new Set([root])
  for (let grown = true; grown;) {
    const before = members.size
    for (const each of all) if (members.has(each.parent)) members.add(each.pid)
    grown = members.size > before
  }
  return all.filter((each) => members.has(each.pid))
}

function read(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [parent = 0, own = 0, ownSystem = 0, child = 0, childSystem = 0] = [
      fields[1],
      fields[11],
      fields[12],
      fields[13],
      fields[14],
    ]
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return { pid, parent, command, ownTicks: own + ownSystem, childTicks: child + childSystem }
  } catch {
    return undefined
  }
}
