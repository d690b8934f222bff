/**
 * Writes the files for agents: AGENTS.md to work on the package, the skill and llms.txt to use it.
 */
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

/** Makes AGENTS.md, which explains how to work on the package, from CONTRIBUTING.md. */
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

/** Turns a row of the table of commands into a list item. */
function toLine(row) {
  const [, command, does] = row.split('|').map((cell) => cell.trim())
  return `- ${command}: ${does}`
}

/** Makes the skill, which explains to an agent how to use the package in a shop. */
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

/** Makes llms.txt in the format of llmstxt.org: a summary and a list of pages to read. */
export function toLlmsTxt() {
  return `# ${name}

> ${readSummary('README.md')}

- [README](README.md): installation, an example page, and the ways to change it
- [The skill](skills/${name}/SKILL.md): a page, its server and the mistakes to avoid, in one file

## Whole pages

${listRecipes()}

${withLinksFrom('docs', readIndex())}
`
}

/** Returns the list of all pages from docs/README.md. */
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
