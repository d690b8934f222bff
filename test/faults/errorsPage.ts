import { type ResetPasswordMessages, en } from 'commercelayer-password-reset'

import { sentence } from '../support/sentence.ts'
import { kinds } from './kinds.ts'
import {
  type FaultRow,
  type Seen,
  answers,
  calls,
  connections,
  http2,
  inputs,
  passwords,
  screens,
} from './rows.ts'

/** The text of docs/errors.md, from the rows that the tests walk. */
export function errorsPage(): string {
  return [
    '# Errors',
    '',
    'Every failure of client, hook and form is a `PasswordResetError`. `kind` says what went wrong, `outcome` whether the password was changed. It has no',
    '`cause`, no request, no response and none of the server’s words, so it can be logged and reported as it is.',
    '',
    '<!-- Made from test/faults/kinds.ts and test/faults/rows.ts, by `npx vitest run --project unit errorsPage -u`. -->',
    '',
    '## Kinds',
    '',
    ...table(
      ['kind', 'when', 'outcome', 'the shopper reads', 'what to do'],
      Object.entries(kinds).map(([kind, { when, outcome, reads, developer }]) => [
        `\`${kind}\``,
        when,
        outcome,
        reads.map((message) => quote(message)).join('<br>'),
        developer,
      ]),
    ),
    '## What was tried',
    '',
    'Each row is walked in Chromium, on a page with a strict Content-Security-Policy and Trusted Types, against a server that makes the mistake on a raw',
    'socket. PATCH is the number of requests that arrived at the server. “Resent” means that Chromium sent it again by itself, which no setting turns off;',
    'counted with Chromium 156. That is why the screen for a refused link always offers signing in: the refusal may be the answer to the second request,',
    'after the first has changed the password.',
    '',
    ...table(
      ['name', 'where', 'the shopper reads', 'ways on'],
      Object.entries(screens).map(toScreenCells),
    ),
    ...section('Answers', answers),
    ...section('Connections', connections),
    ...section('HTTP/2', http2),
    ...section('What the page gives', inputs),
    ...section('Passwords', passwords),
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
    '### Not walked',
    '',
    'Firefox and Safari have resend rules of their own. DNS failures are stood in for by a host that the browser is told not to find.',
    '',
  ].join('\n')
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
  return [name, role, quote(message), actions.map((action) => sentence(en[action])).join(' · ')]
}

function quote(message: keyof ResetPasswordMessages): string {
  return `“${sentence(en[message])}”`
}

function table(head: string[], rows: string[][]): string[] {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line), '']
}
