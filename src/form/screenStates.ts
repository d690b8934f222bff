import type { LinkRequest } from '../client/resetRecord.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import type { ResetFacts } from './deriveReset.js'
import type { NextActions } from './nextActions.js'
import type {
  InvalidLinkState,
  NextAction,
  RequestLinkForm,
  RequestLinkState,
  SuccessState,
} from './types.js'

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
  const { signIn } = reset.record
  const bySignIn = {
    none: [messages.success, actions.signIn],
    pending: [messages.signingIn, []],
    done: [messages.signedIn, actions.continue],
    failed: [messages.success, actions.signIn],
  } as const
  const [message, nextActions] = bySignIn[signIn]
  // The shopper may take for the new password what was typed since.
  const isEdited = reset.answer?.isEdited && signIn !== 'pending'
  return {
    ...screen('success', `${id}-success`, nextActions),
    passwordReset,
    signIn,
    title: messages.successTitle,
    message: isEdited ? messages.successEdited : message,
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
  const sentences = {
    missing: [messages.missingLinkTitle, messages.missingLink],
    rejected: [messages.rejectedLinkTitle, messages.rejectedLink],
    'maybe-used': [messages.maybeUsedLinkTitle, messages.maybeUsedLink],
  } as const
  const [title, message] = sentences[reason]
  const nextActions =
    reason === 'missing' ? [...requestLinkPage, ...signIn] : [...signIn, ...requestLinkPage]
  return {
    ...screen('invalid-link', `${id}-invalid-link`, nextActions),
    reason,
    title,
    message,
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
  { number }: Extract<LinkRequest, { status: 'sent' }>,
  actions: readonly NextAction[],
  { messages, id }: ScreenFacts,
): RequestLinkState {
  return {
    // A new id each time, so that the title is focused again: the button that had the focus is
    // gone.
    ...screen('request-link', `${id}-sent-${number}`, actions),
    step: 'sent',
    title: messages.requestLinkSentTitle,
    message: messages.requestLinkSent,
  }
}

/** What the screens have in common that say what has happened. */
function screen<TStatus extends string>(
  status: TStatus,
  id: string,
  actions: readonly NextAction[],
) {
  return {
    status,
    actions,
    statusProps: { id, role: 'status' as const, 'data-part': status },
  }
}
