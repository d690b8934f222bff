import { readFileSync } from 'node:fs'

import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Runs a project's files in the order of their names, and files for Node.js last. A worker reuses
 * its jsdom for the next file, unless the next file runs without jsdom.
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
