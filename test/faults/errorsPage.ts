import { PasswordResetError, type PasswordResetErrorInit, en } from 'commercelayer-password-reset'

// Imported from `src`, because the tables of codes aren't exported by the package.
import { configurationCodes, unauthorizedCodes } from '../../src/client/PasswordResetErrorKind.ts'
import { type Sentences, read, sentence } from '../support/sentence.ts'
import { kinds } from './kinds.ts'
import {
  type CourseRow,
  type FaultRow,
  type Seen,
  answers,
  calls,
  connections,
  courses,
  http2,
  inputs,
  losses,
  passwords,
  screens,
} from './rows.ts'
import { refusalOf, serverOptions } from './serverOptions.ts'

/** The text of docs/errors.md, made from the rows that the tests run. */
export function errorsPage(): string {
  return [
    '# Errors',
    '',
    'Every failure of client, hook and form is a `PasswordResetError`. `kind` says what went',
    'wrong, `outcome` whether the password was changed. It has no `cause`, no request, no response',
    'and none of the server’s words, so it can be logged and reported as it is.',
    '',
    '<!-- Made from test/faults/kinds.ts and test/faults/rows.ts, by',
    '`npx vitest run --project unit errorsPage -u`. -->',
    '',
    '## Kinds',
    '',
    ...table(
      ['kind', 'when', 'outcome', 'the shopper reads', 'what to do'],
      Object.entries(kinds).map(([kind, { when, outcome, reads, developer }]) => [
        // The message of a production build links to this anchor.
        `<a id="${kind}"></a>\`${kind}\``,
        when,
        outcome,
        reads.map(quote).join('<br>'),
        developer,
      ]),
    ),
    '`outcome` is what one request said. The shopper reads why the last try failed, then what is',
    'known of the password over all tries with this reset, then what to do. Once a request may',
    'have changed the password, nothing says any more that it was not changed, and signing in is',
    'offered, until an answer confirms the change or the link is refused. The form keeps what it',
    'knows for the life of the document, by reset and not by client, so a form that is mounted',
    'again begins with it.',
    '',
    '### Codes of `configuration`',
    '',
    'The code is in `reasons`, a development build has the message, and the password was not',
    'changed. An attribute that can’t be sent is named by `reasons[0].attribute` instead. A schema',
    'or a rule of `policy` that throws doesn’t stop the submit: the code `policy` goes to',
    '`reportError` then, and what was thrown is dropped, because it may quote the password.',
    '',
    ...table(
      ['code', 'message'],
      // The message links to this anchor, in development as well.
      configurationCodes.map((code) => [
        `<a id="configuration-${code}"></a>\`${code}\``,
        messageOf({ kind: 'configuration', reasons: [{ code }] }),
      ]),
    ),
    '### Codes of `unauthorized`',
    '',
    'The code is in the message of a development build alone; `status` says the same. There, a',
    'form without `onError` passes the error to `reportError` once for each answer, as it does',
    'with `configuration`. In production nothing is reported: an access token may expire.',
    '',
    ...table(
      ['code', 'message'],
      unauthorizedCodes.map((code) => [
        `<a id="unauthorized-${code}"></a>\`${code}\``,
        messageOf({ kind: 'unauthorized', status: statuses[code] }),
      ]),
    ),
    '## Options of the server',
    '',
    'A handler or a mail that is given a wrong option throws a `TypeError` when it is made, with',
    'the `code` of the option; it never quotes the value. `organization`, `domain` and `baseUrl`',
    'may be refused as the client does, with a code of `configuration`.',
    '',
    ...table(
      ['code', 'message'],
      Object.keys(serverOptions).map((name) => {
        const { code, message } = refusalOf(name)
        return [`<a id="option-${code}"></a>\`${code}\``, withoutPlace(message)]
      }),
    ),
    '## What no page can see',
    '',
    'When a connection dies before an answer, **Chromium sends the PATCH again by itself**, and',
    'tells the page of the second answer only. No setting turns that off. The first request may',
    'have changed the password by then, and the second may be answered by anything:',
    '',
    '- 422 or 404, since the link is used now. Every screen that says so offers signing in, also',
    '  after a first try.',
    '- 429, 401 or 400: a rate limit, an access token, a proxy. To the page this is a plain',
    '  refusal of the only request that it made, so it is `not-applied`, and the shopper reads',
    '  “was not changed”. **That may be wrong, and no page can know.**',
    '',
    'What follows:',
    '',
    '- A shopper who tries again reaches success, or the refused link, which says to sign in with',
    '  the new password; a new link works as well. One who leaves has the new password, not the',
    '  old one.',
    '- `not-applied` is what the answer said, not a proof. A backend that has to know looks at',
    '  `reset_password_at` of the reset, or listens to the webhook',
    '  `customer_password_resets.reset_password`.',
    '',
    '## What was tried',
    '',
    'Each row is tested in Chromium, on a page with a strict Content-Security-Policy and Trusted',
    'Types, against a server that makes the mistake on a raw socket. PATCH is the number of',
    'requests that arrived at the server. “Resent” means that Chromium sent it again by itself,',
    'which no setting turns off; counted with Chromium 156.',
    '',
    ...table(
      ['name', 'where', 'the shopper reads', 'next actions'],
      Object.entries(screens).map(toScreenCells),
    ),
    ...section('Answers', answers),
    ...section('Connections', connections),
    ...section('HTTP/2', http2),
    ...section('Input from the app', inputs),
    ...section('Passwords', passwords),
    '### A second try, after a lost answer',
    '',
    `The first try ended with ${Object.keys(losses).join(', or with ')}: each row is`,
    'tested after both. “…” stands for the reason of the first try.',
    '',
    ...table(
      ['second try', 'kind', 'outcome of the try', 'the shopper reads', 'next actions'],
      courses.map(toCourseCells),
    ),
    '### Calls of the client',
    '',
    ...table(
      ['call', 'result', 'PATCH'],
      calls.map(({ call, error, patches }) => [
        call,
        error ? `\`${error.kind}\`, \`${error.outcome}\`` : 'changed',
        String(patches),
      ]),
    ),
    '### Not tested',
    '',
    'Firefox and Safari have resend rules of their own. DNS failures are simulated with a host',
    'that the browser is told not to find.',
    '',
  ].join('\n')
}

const statuses = { not_sent: undefined, refused: 401, forbidden: 403 }

/** The message of a development build. */
function messageOf(init: PasswordResetErrorInit): string {
  return withoutPlace(new PasswordResetError(init).message)
}

/** Removes the link to this page from a message. */
function withoutPlace(message: string): string {
  return message.replace(/ See \S+$/, '')
}

function section(title: string, rows: readonly FaultRow[]): string[] {
  return [
    `### ${title}`,
    '',
    ...table(['what happens', 'kind', 'outcome', 'seen', 'PATCH'], rows.map(toCells)),
  ]
}

function toCells({ fault, error, seen, patches, isResent }: FaultRow): string[] {
  const retryAfter = error?.retryAfter === undefined ? '' : `, \`retryAfter\` ${error.retryAfter}`
  return [
    fault,
    error ? `\`${error.kind}\`${retryAfter}` : 'changed',
    error ? `\`${error.outcome}\`` : '',
    seen,
    `${patches}${isResent && patches > 1 ? ', resent' : ''}`,
  ]
}

function toScreenCells([name, { role, message, actions }]: [string, Seen]): string[] {
  return [name, role, quote(message), list(actions)]
}

function toCourseCells({ fault, error, message, actions, atField }: CourseRow): string[] {
  const [known, why] = message
  const reason = why === 'why' ? '… {outcome}' : sentence(en[why])
  const said = `“${reason.replace('{outcome}', sentence(en[known]))}”`
  const reads = atField ? `${said}<br>at the field: ${quote([atField])}` : said
  return [fault, `\`${error.kind}\``, `\`${error.outcome}\``, reads, list(actions)]
}

function quote(message: Sentences): string {
  return `“${read(message)}”`
}

function list(actions: Sentences): string {
  return actions.map((action) => sentence(en[action])).join(' · ')
}

function table(head: string[], rows: string[][]): string[] {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line), '']
}
