import type { PasswordResetError, PasswordResetErrorKind } from '../client/PasswordResetError.js'
import type { ResetPasswordMessages } from './messages.js'
import type { NextAction } from './types.js'

/** Ways out of a screen, as far as the page offers them. */
export interface WaysOut {
  readonly messages: ResetPasswordMessages
  readonly signInHref: string | undefined
  readonly requestLinkHref: string | undefined
}

/** What a shopper can do on each screen, and about each problem; the most likely first. */
export function signInAction({ messages, signInHref }: WaysOut): NextAction[] {
  return signInHref === undefined
    ? []
    : [{ name: 'sign-in', label: messages.signIn, href: signInHref }]
}

/** The link to the page that sends a new e-mail. */
export function requestLinkAction({ messages, requestLinkHref }: WaysOut): NextAction[] {
  return requestLinkHref === undefined
    ? []
    : [{ name: 'request-link', label: messages.requestLink, href: requestLinkHref }]
}

/** What to do about a problem on the editing screen. `onRequestLink` is the way to a new link where there is no page for it. */
export function problemActions(
  error: PasswordResetError,
  ways: WaysOut,
  onTryAgain: () => void,
  onRequestLink?: () => void,
): NextAction[] {
  const tryAgain: NextAction[] = [
    { name: 'try-again', label: ways.messages.tryAgain, onClick: onTryAgain },
  ]
  const inPlace: NextAction[] = onRequestLink
    ? [{ name: 'request-link', label: ways.messages.requestLink, onClick: onRequestLink }]
    : []
  const requestLink = ways.requestLinkHref === undefined ? inPlace : requestLinkAction(ways)
  if (error.outcome === 'unknown') return [...signInAction(ways), ...tryAgain]
  return helpsToWait.has(error.kind) ? tryAgain : [...tryAgain, ...requestLink]
}

/** Problems that end by themselves, or by the shopper's doing. For all others the sentence speaks of a new link. */
const helpsToWait: ReadonlySet<PasswordResetErrorKind> = new Set([
  'offline',
  'in-flight',
  'rate-limited',
])
