/** What agents read: AGENTS.md to work on the package, the skill and llms.txt to use it. */
import {
  listPages,
  readBlock,
  readPage,
  readSection,
  readSummary,
  readTitle,
  withLinksFrom,
} from './pages.mjs'

const name = 'commercelayer-password-reset'
const when =
  'Use this when a React shop on Commerce Layer needs its “forgot password” page, its “reset ' +
  'password” page, or the server handlers and mails behind them.'
const commands = [
  'npm test',
  'npx vitest',
  'npm run check',
  'npm run api',
  'npm run docs',
  '.ci/run',
]

/** How to work here, from CONTRIBUTING.md. */
export function toAgentsFile() {
  const from = 'CONTRIBUTING.md'
  const [map] = readSection(from, '## Where things are').split('\n\nTo add\n')
  const table = readPage(from)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  const rows = commands.map((command) => table.find((line) => line.startsWith(`| \`${command}`)))
  if (rows.includes(undefined)) throw new Error(`${from} lacks one of ${commands.join(', ')}.`)
  return `${madeFrom(from)}
# Working here

${readSummary(from)}

${rows.map(toLine).join('\n')}

## Rules

${readSection(from, '## Rules')}

## Where things are

${map}
`
}

/** A row of the table of commands, as a line of a list. */
function toLine(row) {
  const [, command, does] = row.split('|').map((cell) => cell.trim())
  return `- ${command}: ${does}`
}

/** How to use the package, for the agent that writes a shop’s page. */
export function toSkill() {
  const mistakes = 'docs/mistakes.md'
  const [, three = ''] = /\n(1\. [\s\S]*?)\n\n## /.exec(readPage(mistakes)) ?? []
  const [install] = /^npm install .*/m.exec(readPage('README.md')) ?? []
  const needs = readSection('README.md', '## What you need').replaceAll('](#', '](README.md#')
  return `---
name: ${name}
description: ${when}
---

${madeFrom('README.md and docs')}
# The pages and handlers of a password reset

${readSummary('README.md')}

\`\`\`sh
${install}
\`\`\`

## Three mistakes to avoid

${withLinksFrom('../../docs', three)}

## What you need

${withLinksFrom('../..', needs)}

## The page behind the link

${readBlock('README.md', '## The page')}

## The page before the mail

${readBlock('README.md', '## The other half')}

## The server

${readBlock('docs/the-whole-loop.md', '## The request for a link')}

## Before you call it done

${withLinksFrom('../../docs', readSection(mistakes, '## Before you call it done'))}

## Read on

${withLinksFrom('../..', listRecipes())}

${withLinksFrom('../../docs', readIndex().replaceAll('\n## ', '\n### '))}
`
}

/** The same, as llmstxt.org has it: a summary, and what to read for what. */
export function toLlmsTxt() {
  return `# ${name}

> ${readSummary('README.md')}

- [README](README.md): how to install it, a page, what can be changed
- [The skill](skills/${name}/SKILL.md): a page, its server and the mistakes to avoid, in one file

## Whole pages

${listRecipes()}

${withLinksFrom('docs', readIndex())}
`
}

/** The list of all pages, which is docs/README.md. */
function readIndex() {
  return readSection('docs/README.md', '# Documentation')
}

function listRecipes() {
  return listPages('docs/recipes')
    .map((path) => `- [${readTitle(path)}](${path}): ${firstSentence(path)}`)
    .join('\n')
}

function firstSentence(path) {
  const text = withLinksFrom(path.replace(/[^/]+$/, ''), readSummary(path))
  return /^.*?[.:](?= |$)/.exec(text)?.[0].replace(/:$/, '.') ?? text
}

function madeFrom(pages) {
  return `<!-- Made from ${pages} by \`npm run docs\`. -->\n`
}
