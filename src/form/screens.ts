import type { CustomerPasswordReset } from '../client/types.js'
import { part } from './parts.js'
import type { InvalidLinkState, RequestLinkForm, SuccessState } from './types.js'
import { type WaysOut, requestLinkAction, signInAction } from './waysOut.js'

/** The screen after a good answer. */
export function successState(passwordReset: CustomerPasswordReset, ways: WaysOut): SuccessState {
  return {
    status: 'success',
    passwordReset,
    title: ways.messages.successTitle,
    message: ways.messages.success,
    actions: signInAction(ways),
    statusProps: part('success', { role: 'status' }),
  }
}

/** The screen without a usable link. Each reason offers both ways: browsers resend by themselves, so the first refusal seen may be the second. */
export function invalidLinkState(
  reason: InvalidLinkState['reason'] | 'abandoned',
  ways: WaysOut,
  requestLink: RequestLinkForm | undefined,
): InvalidLinkState {
  const { messages } = ways
  const sentences = {
    missing: [messages.missingLinkTitle, messages.missingLink],
    rejected: [messages.rejectedLinkTitle, messages.rejectedLink],
    'maybe-used': [messages.maybeUsedLinkTitle, messages.maybeUsedLink],
    abandoned: [messages.requestLinkTitle, messages.requestLinkMessage],
  } as const
  const [title, message] = sentences[reason]
  const [signIn, newLink] = [signInAction(ways), requestLinkAction(ways)]
  return {
    status: 'invalid-link',
    reason: reason === 'abandoned' ? 'rejected' : reason,
    title,
    message,
    actions: reason === 'missing' ? [...newLink, ...signIn] : [...signIn, ...newLink],
    ...(requestLink && { requestLink }),
    statusProps: part('invalid-link', { role: 'status' }),
  }
}
