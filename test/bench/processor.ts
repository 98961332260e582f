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
  /** Nanoseconds of each worker's thread when it was last seen, by process and thread. */
  private readonly threads = new Map<string, number>()

  constructor(private readonly browserPid: number) {}

  /** Seconds used so far by whole processes, their start included. */
  processSec(): number {
    const all = family(this.browserPid)
    const living = all.filter(isExtension)
    const zygotes = all.filter((each) => each.command.includes('--type=zygote'))
    const ticks =
      living.reduce((sum, each) => sum + each.ownTicks, 0) + zygotes.reduce((sum, each) => sum + each.childTicks, 0)
    return ticks / ticksPerSec
  }

  /** Looks at the threads that run a worker; to be called each second, for a worker lives about thirty. */
  look(): void {
    for (const { pid } of family(this.browserPid).filter(isExtension)) {
      for (const thread of list(`/proc/${pid}/task`)) {
        const dir = `/proc/${pid}/task/${thread}`
        if (!text(`${dir}/comm`).startsWith('ServiceWorker')) continue
        this.threads.set(`${pid}/${thread}`, Number(text(`${dir}/schedstat`).split(' ')[0]))
      }
    }
  }

  /** Seconds used by the workers' threads, as far as they were looked at. */
  workerSec(): number {
    return [...this.threads.values()].reduce((sum, each) => sum + each, 0) / 1e9
  }
}

const isExtension = (each: Process): boolean => each.command.includes('--extension-process')

/** What lies in a folder of a process, which may be gone. */
function list(dir: string): string[] {
  try {
    return readdirSync(dir)
  } catch {
    return []
  }
}

function text(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
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
