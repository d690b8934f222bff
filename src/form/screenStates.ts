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

/** What all screens are derived from. */
export interface ScreenFacts {
  readonly messages: ResetPasswordMessages
  /** The prefix of all ids. */
  readonly id: string
}

/** What the screens of a reset are derived from. */
export interface ResetScreenFacts extends ScreenFacts {
  readonly reset: ResetFacts
  readonly actions: NextActions
  /** The form for a new link. */
  readonly requestLink: RequestLinkForm | undefined
}

/** The screen after a confirmed answer, and what became of signing in. */
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
    // The shopper may think that the text typed since is the new password.
    message: messages[isEdited && !isBusy ? 'successEdited' : message],
    passwordReset,
    signIn,
  }
}

/**
 * The screen without a usable link. Each reason offers both signing in and a new link: browsers
 * resend by themselves, so the refusal may be the answer to a second request.
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

/** The screen with the form for a link. */
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

/** The screen after a link was sent. */
export function sentState(
  { number, address }: Extract<ResetRequest, { status: 'sent' }>,
  actions: readonly NextAction[],
  { messages, id }: ScreenFacts,
): RequestLinkState {
  // Isolated, because right-to-left words around it would reorder it. A function, because `replace`
  // gives a `$` in a string a meaning.
  const isolated = () => `\u2068${address}\u2069`
  return {
    // A new id each time focuses the title again, because the focused button is gone.
    ...screen('request-link', 'requestLinkSent', actions, messages, `${id}-sent-${number}`),
    step: 'sent',
    ...(address && {
      email: address,
      message: messages.requestLinkSentTo.replace('{email}', isolated),
    }),
  }
}

/** What all screens share that say what has happened. */
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
