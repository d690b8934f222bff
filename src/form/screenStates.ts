import type { ResetRequest } from '../client/ResetRecord.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import type { ResetFacts } from './deriveReset.js'
import type { NextActions } from './nextActions.js'
import type {
  InvalidLinkState,
  NextAction,
  RequestLinkForm,
  RequestLinkState,
  SuccessState,
} from './ResetPasswordFormState.js'

/** The facts from which every screen is derived. */
export interface ScreenFacts {
  readonly messages: ResetPasswordMessages
  /** The prefix of all ids. */
  readonly id: string
}

/** The facts from which the screens of a reset are derived. */
export interface ResetScreenFacts extends ScreenFacts {
  readonly reset: ResetFacts
  readonly actions: NextActions
  readonly requestLink: RequestLinkForm | undefined
}

/** The screen after a confirmed password change. It also shows the sign-in's progress. */
export function successState(
  passwordReset: SuccessState['passwordReset'],
  { reset, messages, actions, id }: ResetScreenFacts,
): SuccessState {
  const { record, isEdited } = reset
  const { signIn } = record
  const bySignIn = {
    none: ['success', actions.signIn],
    pending: ['signingIn', []],
    done: ['signedIn', actions.continue],
    failed: ['success', actions.signIn],
  } as const
  const [message, nextActions] = bySignIn[signIn]
  const isBusy = signIn === 'pending'
  return {
    ...screen('success', 'success', nextActions, messages, `${id}-success`, isBusy),
    // The shopper may believe that text typed after the submit is the new password.
    message: messages[isEdited && !isBusy ? 'successEdited' : message],
    passwordReset,
    signIn,
  }
}

/**
 * The screen for a missing or refused link. It always offers both sign-in and a new link. Even if
 * the link was refused, the password may have been changed: browsers resend requests on their own,
 * and the refusal may be the answer to the second request.
 */
export function invalidLinkState(
  reason: InvalidLinkState['reason'],
  { messages, actions, requestLink, id }: ResetScreenFacts,
): InvalidLinkState {
  const { signIn, requestLinkPage } = actions
  const sentence = (
    { missing: 'missingLink', rejected: 'rejectedLink', 'maybe-used': 'maybeUsedLink' } as const
  )[reason]
  const nextActions =
    reason === 'missing' ? [...requestLinkPage, ...signIn] : [...signIn, ...requestLinkPage]
  return {
    ...screen('invalid-link', sentence, nextActions, messages, `${id}-invalid-link`),
    reason,
    ...(requestLink && { requestLink }),
  }
}

/** The screen with the form that requests a link. */
export function requestLinkState(
  requestLink: RequestLinkForm,
  actions: readonly NextAction[],
  { messages, id }: ScreenFacts,
): RequestLinkState {
  return {
    status: 'request-link',
    step: 'form',
    title: messages.requestLinkTitle,
    message: messages.requestLinkMessage,
    actions,
    requestLink,
    statusProps: { id: `${id}-request-link`, 'data-part': 'request-link' },
  }
}

/** The screen after a link has been sent. */
export function sentState(
  { number, address }: Extract<ResetRequest, { status: 'sent' }>,
  actions: readonly NextAction[],
  { messages, id }: ScreenFacts,
): RequestLinkState {
  // Isolation characters keep right-to-left words around the address from reordering it. `replace`
  // gets a function, because a `$` has a special meaning in a replacement string.
  const isolated = () => `\u2068${address}\u2069`
  return {
    // Each sent link has a new id, so the title gets the focus again.
    ...screen('request-link', 'requestLinkSent', actions, messages, `${id}-sent-${number}`),
    step: 'sent',
    ...(address && {
      email: address,
      message: messages.requestLinkSentTo.replace('{email}', isolated),
    }),
  }
}

/** The common properties of the screens that report a result. */
function screen<TStatus extends string>(
  status: TStatus,
  sentence: 'success' | 'missingLink' | 'rejectedLink' | 'maybeUsedLink' | 'requestLinkSent',
  actions: readonly NextAction[],
  messages: ResetPasswordMessages,
  id: string,
  isBusy = false,
) {
  return {
    status,
    title: messages[`${sentence}Title`],
    message: messages[sentence],
    actions,
    statusProps: {
      id,
      role: 'status' as const,
      'data-part': status,
      ...(isBusy && { 'data-busy': '' }),
    },
  }
}
