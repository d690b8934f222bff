import { folder } from './folders.mjs'

const cache = 'node_modules/.cache/stryker'

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  mutate: [`src/${folder}/**/*.ts`],
  coverageAnalysis: 'perTest',
  symlinkNodeModules: true,
  tsconfigFile: 'no-such-tsconfig.json',
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `${cache}-${folder}.json` },
  clearTextReporter: { allowColor: false, reportTests: false },
  ignorePatterns: ['dist', 'storybook-static', 'bench', 'docs', 'examples', 'stories'],
  concurrency: 2,
  incremental: true,
  incrementalFile: `${cache}-incremental-${folder}.json`,
  timeoutMS: 10_000,
  dryRunTimeoutMinutes: 20,
  thresholds: { high: 95, low: 92, break: 92 },
}
