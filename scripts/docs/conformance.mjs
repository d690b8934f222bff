/**
 * Makes docs/conformance.md: the tables of docs/accessibility.md in the format that buyers expect.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { chapters, levels, newIn22, others } from './criteria.mjs'
import { readSection, root } from './pages.mjs'

const page = 'docs/accessibility.md'

/** Reads how the form meets each criterion of the table, and which test proves it. */
function readCriteria() {
  const rows = readSection(page, '## WCAG 2.2')
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  return new Map(
    rows.flatMap(([, first, how, heldBy]) =>
      [...first.matchAll(/\d\.\d\.\d+/g)].map(([id]) => [
        id,
        { verdict: 'Supports', why: how, heldBy },
      ]),
    ),
  )
}

/** Lists every criterion of A and AA once, either from the table or from `others`. */
export function toCriteria() {
  const table = readCriteria()
  return Object.entries(levels).flatMap(([level, ids]) =>
    ids.map((id) => {
      const inTable = table.get(id)
      if ((inTable === undefined) === (others[id] === undefined))
        throw new Error(`${id} must be in the table of ${page} or in criteria.mjs, not in both.`)
      return { id, level, ...(inTable ?? others[id]) }
    }),
  )
}

export function toConformance() {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const criteria = toCriteria()
  const supported = criteria.filter(({ verdict }) => verdict === 'Supports').length
  return `<!-- Made from accessibility.md and scripts/docs/criteria.mjs by \`npm run docs\`. -->

# Accessibility conformance report

International edition, in the format of VPAT 2.5. The product is \`${name}\`
${version}: the elements that \`<ResetPasswordForm>\` and \`<ForgotPasswordForm>\` render, in the
browsers of [browsers.md](browsers.md).

- **Standards**: WCAG 2.0, 2.1 and 2.2, levels A and AA; EN 301 549 V3.2.1; Revised Section 508.
- **Evaluation**: each row names its tests, and these tests run before every change. The form was
  also used with the screen reader Orca 43.1 in Firefox and Chromium
  ([what was heard](accessibility.md#what-is-heard)).
- **Terms**: _Supports_, _Partially Supports_, _Does Not Support_, _Not Applicable_. ${supported} of
  the ${criteria.length} criteria are supported, and ${criteria.length - supported} don’t apply.

## Limits of this report

- The authors of the package wrote this report. Nobody else has audited the form, and nobody with a
  disability has tested it.
- WCAG is about whole pages, but the form is only a part of a page. The app is responsible for the
  page’s title, language and navigation, for everything around the form, and for the elements that
  its render props add.
- The results for contrast and target sizes only apply to \`styles.css\`.
- NVDA, JAWS, VoiceOver and TalkBack were not tested.
- EN 301 549 V3.2.1 contains the criteria of WCAG 2.1. The criteria that are new in WCAG 2.2 have no
  clause in this standard, so their rows show “–”.
- VPAT is a format of the Information Technology Industry Council. The council hasn’t reviewed this
  report.

## WCAG 2.2

The clause of EN 301 549 is 9 plus the criterion’s number. Section 508 (501.1, 504.2, 602.3)
requires the criteria of WCAG 2.0. In the last column, each id (a number, or P or A with a number)
begins the title of a test in \`test/standards\`. [accessibility.md](accessibility.md) explains the
rules with P and A.

| criterion | level | EN 301 549 | conformance | remarks | tested by |
| --- | --- | --- | --- | --- | --- |
${criteria.map(toRow).join('\n')}

## The other chapters

| EN 301 549 | Section 508 | subject | conformance | tested by |
| --- | --- | --- | --- | --- |
${chapters.map(toChapter).join('\n')}
`
}

function toRow({ id, level, verdict, why, heldBy = '–' }) {
  const clause = newIn22.includes(id) ? '–' : `9.${id}`
  return `| ${id} | ${level} | ${clause} | ${verdict} | ${why} | ${heldBy} |`
}

function toChapter([clause, section, what, heldBy]) {
  const verdict = heldBy ? 'Supports' : 'Not Applicable'
  return `| ${clause} | ${section || '–'} | ${what} | ${verdict} | ${heldBy ?? '–'} |`
}
