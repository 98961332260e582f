import type { Reporter, TestModule } from 'vitest/node'

/** Says last how many checks ran in each browser; one that was skipped fails the run. */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const lines: string[] = []
    let whole = true
    for (const name of ['chromium', 'firefox']) {
      const checks = modules
        .filter((module) => module.moduleId.includes(`/${name}.`))
        .flatMap((module) => [...module.children.allTests()])
      const count = (state: string) => checks.filter((check) => check.result().state === state).length
      const [passed, failed] = [count('passed'), count('failed')]
      const left = checks.length - passed - failed
      if (passed === 0 || failed > 0 || left > 0) whole = false
      const more = [failed > 0 && `${failed} failed`, left > 0 && `${left} did not run`].filter(Boolean)
      lines.push(`${name}: ${passed} checks passed${more.length > 0 ? `, ${more.join(', ')}` : ''}`)
    }
    if (!whole) process.exitCode = 1
    console.log(`\n${lines.join('\n')}${whole ? '' : '\nReal browsers: NOT all right'}`)
  }
}
