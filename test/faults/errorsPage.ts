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
    'Every failure of the client, the hook and the form is a `PasswordResetError`. Its `kind`',
    'says what went wrong. Its `outcome` says whether the password was changed. The error has no',
    '`cause`, no request, no response and none of the server’s words, so you can log and report',
    'the whole error.',
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
    '`outcome` is the outcome of one request. The shopper reads why the last try failed, then the',
    'outcome of all tries with this reset together, then what to do. Once a request may have',
    'changed the password, no message says “not changed”, and the form offers signing in. This',
    'ends when an answer confirms the change or the link is refused. The form stores the outcome',
    'for each reset, for the life of the document. So a form that mounts again, or that gets a new',
    'client, still shows the outcome.',
    '',
    '### Codes of `configuration`',
    '',
    '`reasons` contains the code. A development build also has the message. In all these cases',
    'the password was not changed. If an attribute can’t be sent, `reasons[0].attribute` names',
    'the attribute instead of a code. If a schema or a rule of `policy` throws, the submit goes',
    'on. The form then passes an error with the code `policy` to `reportError`. It drops the',
    'original error, because this error may quote the password.',
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
    'Only the message of a development build contains the code; in production, `status` has the',
    'same information. In a development build, a form without `onError` passes the error to',
    '`reportError` once for each answer, as for `configuration`. In production the form doesn’t',
    'report these errors, because an access token may expire.',
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
    'If you pass a wrong option to a handler or a mail, it throws a `TypeError` when it is made.',
    'The error has the `code` of the option, and never quotes the value. For wrong values of',
    '`organization`, `domain` and `baseUrl`, the error may have a code of `configuration`',
    'instead, as in the client.',
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
    'If a connection breaks before the answer, **Chromium itself sends the PATCH a second time**.',
    'The page only receives the second answer. No setting prevents this. At that time the first',
    'request may have changed the password. The second request can get any answer:',
    '',
    '- 422 or 404, because the first request has used the link. After this answer the form always',
    '  offers signing in, even after the first try.',
    '- 429, 401 or 400, from a rate limit, an access token or a proxy. For the page, this is a',
    '  normal refusal of its only request. So the outcome is `not-applied`, and the shopper reads',
    '  “was not changed”. **This may be wrong, and no page can notice it.**',
    '',
    'This has two consequences:',
    '',
    '- If the shopper tries again, the form shows success or the refused link. In the second case',
    '  it says to sign in with the new password. A new link works as well. If the shopper leaves,',
    '  the new password works, and the old one doesn’t.',
    '- `not-applied` only repeats the server’s answer, and proves nothing. If your backend has to',
    '  know the outcome, read `reset_password_at` of the reset, or listen to the webhook',
    '  `customer_password_resets.reset_password`.',
    '',
    '## What was tried',
    '',
    'Each row is tested in Chromium, on a page with a strict Content-Security-Policy and Trusted',
    'Types, against a server that makes the mistake on a raw socket. The column PATCH has the',
    'number of requests that arrived at the server. “Resent” means that Chromium itself repeated',
    'the request. The numbers come from Chromium 156.',
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
    `In each row the first try ended with ${Object.keys(losses).join(', or with ')}, and`,
    'the second try is tested after both. “…” stands for the reason of the first try.',
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
    'Firefox and Safari have their own rules for repeating a request. DNS failures are simulated',
    'with a host that the browser can’t resolve.',
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
