import { spawn, type ChildProcess } from 'node:child_process'

const running = new Set<Program>()

/** A started program with a process group of its own, so that it and its children can be ended surely. */
export class Program {
  /** Everything it printed so far, both channels. */
  output = ''
  readonly child: ChildProcess
  private readonly gone: Promise<void>

  constructor(name: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
    this.child = spawn(name, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const keep = (chunk: Buffer) => (this.output += chunk.toString())
    this.child.stdout?.on('data', keep)
    this.child.stderr?.on('data', keep)
    this.gone = new Promise((done) => {
      this.child.once('error', (problem) => {
        this.output += String(problem)
        running.delete(this)
        done()
      })
      this.child.once('exit', () => {
        running.delete(this)
        done()
      })
    })
    running.add(this)
  }

  get pid(): number {
    return this.child.pid ?? 0
  }

  get ended(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null || this.child.pid === undefined
  }

  /** Sends a signal to the program and all its children. */
  signal(name: NodeJS.Signals): void {
    try {
      if (this.pid > 0) process.kill(-this.pid, name)
    } catch {
      // The group is gone already.
    }
  }

  /** Asks it to end, waits up to `ms`, then makes it. */
  async end(ms = 3000): Promise<void> {
    this.signal('SIGCONT')
    this.signal('SIGTERM')
    await Promise.race([this.gone, pause(ms)])
    this.signal('SIGKILL')
    await Promise.race([this.gone, pause(2000)])
  }

  /** Waits until it has ended by itself; false when `ms` pass first. */
  async endsWithin(ms: number): Promise<boolean> {
    await Promise.race([this.gone, pause(ms)])
    return this.ended
  }

  /** Waits for what it prints. */
  async says(pattern: RegExp, ms = 15_000): Promise<RegExpMatchArray> {
    return until(
      `${this.child.spawnfile} to say ${pattern}`,
      () => this.output.match(pattern),
      ms,
      () => this.output.slice(-2000),
    )
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
process.on('exit', () => {
  for (const program of running) program.signal('SIGKILL')
})

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** Asks again every 200 ms until the answer is something, and throws after `ms` with what was waited for. */
export async function until<T>(
  what: string,
  ask: () => T | null | undefined | false | Promise<T | null | undefined | false>,
  ms = 15_000,
  more: () => unknown = () => '',
): Promise<T> {
  const end = Date.now() + ms
  let problem: unknown
  for (;;) {
    try {
      const answer = await ask()
      if (answer) return answer
      problem = undefined
    } catch (caught) {
      problem = caught
    }
    if (Date.now() > end) break
    await pause(200)
  }
  const detail = [problem, await more()]
    .filter(Boolean)
    .map((part) => (typeof part === 'string' ? part : part instanceof Error ? part.message : JSON.stringify(part)))
  throw new Error([`Waited ${Math.round(ms / 1000)} s for ${what}.`, ...detail].join('\n'))
}
