import { readFileSync } from 'node:fs'

import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Runs the files of a project in the order of their names, those for Node.js after the others: a
 * worker keeps its jsdom for the next file, unless that one needs none.
 */
export class ByEnvironment extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = new Map(files.map((file) => [file, placeOf(file)]))
    return Promise.resolve(
      files.toSorted((one, other) => order.get(one)!.localeCompare(order.get(other)!)),
    )
  }
}

function placeOf({ project, moduleId }: TestSpecification): string {
  const isForNode = readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment node')
  return [project.name, isForNode ? 1 : 0, moduleId].join(' ')
}
