import { readdirSync } from 'node:fs'

import { DefaultReporter, type TestModule } from 'vitest/node'

import type { Scope } from './scope.ts'

/** Prints a line for each file and each failed test, and at the end a summary of the run. */
export class ProgressReporter extends DefaultReporter {
  private readonly scope: Scope
  private readonly startedAt = performance.now()

  constructor(scope: Scope) {
    super()
    this.scope = scope
  }

  protected override printTestCase(...[state, test]: Parameters<DefaultReporter['printTestCase']>) {
    if (test.result().state === 'failed') super.printTestCase(state, test)
  }

  override onTestRunEnd(...[modules, errors, reason]: Parameters<DefaultReporter['onTestRunEnd']>) {
    super.onTestRunEnd(modules, errors, reason)
    this.log(this.sayWhatRan(modules))
    if (process.env.npm_lifecycle_event?.startsWith('test')) this.log(sayLeftOut())
  }

  private sayWhatRan(modules: readonly TestModule[]): string {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string) => tests.filter((test) => test.result().state === state).length
    const names = [...new Set(modules.map(({ project }) => project.name))].toSorted().join(', ')
    const seconds = Math.round((performance.now() - this.startedAt) / 1000)
    const { isWhole, seed } = this.scope
    const again = tests.filter((test) => test.diagnostic()?.flaky).map(({ fullName }) => fullName)
    return [
      `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`,
      `${modules.length} ${modules.length === 1 ? 'file' : 'files'} of ${names}`,
      isWhole ? 'whole' : `sampled with TEST_SEED=${seed}`,
      `${Math.floor(seconds / 60)} min ${seconds % 60} s`,
      ...(again.length > 0 ? [`passed only when tried again: ${again.join(', ')}`] : []),
    ].join('; ')
  }
}

/**
 * The tests that this configuration never runs, because they need Redis. `.ci/run` runs them too.
 */
function sayLeftOut(): string {
  const files = readdirSync('test/engines-server').filter((file) => file.endsWith('.test.ts'))
  return `left out, because it needs Redis (npm run test:redis): ${files.join(', ')}`
}
