import type { PasswordResetErrorKind } from 'commercelayer-password-reset'

import type { Sentences } from '../support/sentence.ts'

/** The text of docs/errors.md about one kind of error. */
interface KindRow {
  readonly when: string
  readonly outcome: string
  /** What the shopper reads after a first try, in the form's English. */
  readonly reads: readonly Sentences[]
  readonly developer: string
}

const atTheField = 'Nothing: the form shows it at the field.'
const callSupport = 'Offer signing in, as the form does. Watch how often it happens.'

export const kinds: Record<PasswordResetErrorKind, KindRow> = {
  'invalid-link': {
    when:
      '404 and 410 with JSON:API errors, 422 on the reset token; an invalid id, which is not ' +
      'sent',
    outcome: '`not-applied-or-already-used`; `not-applied` when nothing was sent',
    reads: [['rejectedLink'], ['maybeUsedLink']],
    developer:
      'Give `signInHref`, and `requestLinkHref` or `onRequestLink`. If every link is ' +
      'refused, look at how the page reads the link.',
  },
  'password-rejected': {
    when: '422 on the password',
    outcome: '`not-applied`',
    reads: [['passwordTooShort'], ['passwordTooLong'], ['passwordRejected']],
    developer:
      `${atTheField} If it happens often, give \`policy\` the rules of Commerce Layer, so ` +
      'that they are checked first.',
  },
  validation: {
    when: '422 on anything else',
    outcome: '`not-applied`',
    reads: [['notChanged', 'rejected']],
    developer: '`reasons` names the attribute: check what `resetAttributes` sends along.',
  },
  unauthorized: {
    when:
      '401, 403; an access token function that throws, rejects or returns a string that is no ' +
      'access token',
    outcome: '`not-applied`',
    reads: [['notChanged', 'unauthorized']],
    developer:
      'Check the access token: its application must be a sales channel or an integration ' +
      'that may update resets, in the right organization. What the access token function threw ' +
      'is passed to `reportError`. Your own handler may also answer 403: see ' +
      '[A 403](the-whole-loop.md#a-403).',
  },
  'rate-limited': {
    when: '429',
    outcome: '`not-applied`',
    reads: [
      ['notChanged', 'rateLimited'],
      ['retryIn'],
      ['notChanged', 'retryNow'],
      ['notChanged', 'rateLimitedLater'],
    ],
    developer:
      'Wait for `retryAfter` milliseconds. If many shoppers share one address (a proxy), ' +
      'ask Commerce Layer for a higher limit.',
  },
  offline: {
    when:
      'the request failed, and `navigator.onLine` was false before it; an access token function ' +
      'that throws or rejects while it is false',
    outcome: '`not-applied`',
    reads: [['notChanged', 'offline']],
    developer: 'Nothing.',
  },
  network: {
    when: 'the request failed: no connection, a lost one, or CORS; browsers don’t say which',
    outcome: '`unknown`',
    reads: [['maybeChanged', 'network']],
    developer:
      'If every request fails: check the base URL, `connect-src`, and that a proxy of yours ' +
      'answers with CORS headers on errors, too.',
  },
  timeout: {
    when:
      'no complete answer within `timeout` (15 s); a custom client that doesn’t end; in the ' +
      'form, a link that doesn’t become known within 10 s',
    outcome: '`unknown`; `not-applied` when nothing was sent',
    reads: [
      ['maybeChanged', 'timeout'],
      ['notChanged', 'timeout'],
    ],
    developer: callSupport,
  },
  aborted: {
    when: 'the signal of the call was aborted, which the form never does',
    outcome: '`unknown`; `not-applied` before it was sent',
    reads: [
      ['maybeChanged', 'rejected'],
      ['notChanged', 'rejected'],
    ],
    developer: 'Don’t abort to undo: a request that was sent can’t be taken back.',
  },
  'in-flight': {
    when: 'the same reset is being updated, whichever client asks; nothing is sent',
    outcome: '`not-applied`',
    reads: [['inFlight']],
    developer: 'Nothing. If it happens often, look for two forms with the same link.',
  },
  server: {
    when: '408, 5xx',
    outcome: '`unknown`',
    reads: [['maybeChanged', 'rejected']],
    developer: callSupport,
  },
  'unexpected-response': {
    when:
      'a redirect; a 2xx that is not the reset that was sent; a 202; a 404 or 410 without ' +
      'JSON:API errors; a custom client that throws or returns anything else',
    outcome: '`unknown`; `not-applied` for 404 and 410',
    reads: [
      ['maybeChanged', 'rejected'],
      ['notChanged', 'rejected'],
    ],
    developer: 'Check the base URL, and what a proxy or a single-page fallback answers there.',
  },
  rejected: {
    when: 'any other 4xx',
    outcome: '`not-applied`; `unknown` for 409',
    reads: [
      ['notChanged', 'rejected'],
      ['maybeChanged', 'rejected'],
    ],
    developer: 'Log `status` and `reasons`.',
  },
  configuration: {
    when:
      'an invalid option (thrown when the client is made), such as a `baseUrl` ' +
      'on commercelayer.io without `/api`; a wrong `policy`, `messages` or `link`, at a submit; ' +
      'an access token function that returns no string; an ' +
      'attribute that can’t be sent; a callback that throws before the request',
    outcome: '`not-applied`',
    reads: [['notChanged', 'rejected']],
    developer:
      'Read the message: it names the option or attribute, and ' +
      '[codes](#codes-of-configuration) has them all. Without `onError`, the form ' +
      'passes it to `reportError`.',
  },
}
