/**
 * Reports the published types of every entry point, in test/package/api.
 *
 *   npm run api                          writes the reports
 *   node scripts/apiReport.mjs --check   fails when the built package has different types
 */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
} from '@microsoft/api-extractor'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'test/package/api')
const work = mkdtempSync(join(tmpdir(), 'api-'))
const isCheck = process.argv.includes('--check')

const off = { logLevel: 'none' }
/** A missing type is an error, and so is a name with two meanings. */
const messages = {
  compilerMessageReporting: { default: { logLevel: 'error' } },
  extractorMessageReporting: {
    default: { logLevel: 'error' },
    // Nothing is alpha or beta: every export is public.
    'ae-missing-release-tag': off,
    // The report also contains types that nobody can import by name, so that a change to them
    // shows.
    'ae-forgotten-export': off,
    // Names like `id` and `email` need no documentation.
    'ae-undocumented': off,
  },
  // The comments are JSDoc, which editors show, and not TSDoc.
  tsdocMessageReporting: { default: off },
}

/**
 * Every published declaration except the empty one of the style sheet. All languages have the same
 * types, so one of them is enough.
 */
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const entries = Object.entries(exports)
  .filter(([, paths]) => paths?.default?.endsWith('.js'))
  .map(([entry, { types }]) => [entry, types].map((path) => path.replace('*', 'de')))

try {
  const paths = entries.map(([, types]) => join(root, types))
  // All entries share one program, because loading React's types takes most of the time.
  const compilerState = CompilerState.create(configure(paths[0]), { additionalEntryPoints: paths })
  const reports = new Map(
    entries.map(([entry], index) => [toFile(entry), report(paths[index], compilerState)]),
  )
  if (isCheck) compare(reports)
  else write(reports)
} finally {
  rmSync(work, { recursive: true })
}

function toFile(entry) {
  return `${entry === '.' ? 'index' : entry.slice(2).replace('/', '-')}.api.md`
}

function configure(declaration) {
  return ExtractorConfig.prepare({
    packageJsonFullPath: join(root, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: declaration,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: { extends: './tsconfig.build.json', include: [], files: [declaration] },
      },
      apiReport: {
        enabled: true,
        reportFileName: 'report',
        reportFolder: work,
        reportTempFolder: join(work, 'new'),
        includeForgottenExports: true,
      },
      messages,
    },
  })
}

function report(declaration, compilerState) {
  const { succeeded } = Extractor.invoke(configure(declaration), {
    compilerState,
    localBuild: true,
    messageCallback(message) {
      if (message.logLevel === ExtractorLogLevel.Error) console.error(message.text)
      message.handled = true
    },
  })
  if (!succeeded) throw new Error(`${declaration} has types that can't be reported.`)
  return readFileSync(join(work, 'report.api.md'), 'utf8')
    .replaceAll(/^ *\/\/ \(undocumented\)\n/gm, '')
    .replaceAll(/ \(undocumented\)$/gm, '')
    .replace(/\n\/\/ \(No @packageDocumentation.*\n/, '')
}

function write(reports) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of reports) writeFileSync(join(folder, file), text)
}

function compare(reports) {
  const committed = new Map(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  )
  for (const file of new Set([...committed.keys(), ...reports.keys()])) {
    const [before, after] = [committed.get(file) ?? '', reports.get(file) ?? '']
    if (before === after) continue
    process.exitCode = 1
    console.error(`The public types have changed, ${file}:`)
    for (const line of without(before, after)) console.error(`- ${line}`)
    for (const line of without(after, before)) console.error(`+ ${line}`)
  }
  if (process.exitCode) console.error('Is that meant? `npm run api` writes it down, for review.')
}

/** Returns the lines of `text` that `other` doesn't have. */
function without(text, other) {
  const lines = new Set(other.split('\n'))
  return text.split('\n').filter((line) => !lines.has(line))
}
