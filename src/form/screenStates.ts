import type { LinkRequest } from '../client/resetRecord.js'
import type { CustomerPasswordReset } from '../client/types.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import type { NextActions } from './nextActions.js'
import { formParts, part, textField } from './parts.js'
import type {
  EditingState,
  InvalidLinkState,
  NextAction,
  Problem,
  RequestLinkForm,
  RequestLinkState,
  SuccessState,
} from './types.js'

/** What the screens are derived from. */
export interface ScreenFacts {
  readonly messages: ResetPasswordMessages
  readonly actions: NextActions
  /** The form for a new link. */
  readonly requestLink: RequestLinkForm | undefined
  /** The prefix of all ids. */
  readonly id: string
}

/** What only the editing screen has: the hooks' own fields, and what the form does. */
export interface EditingFacts extends Pick<
  EditingState,
  'password' | 'confirmation' | 'requirements' | 'form'
> {
  readonly email: string | undefined
  readonly submit: () => Promise<void>
}

/** The screen with the form for the new password. */
export function editingState(
  { email, submit, ...fields }: EditingFacts,
  { isSubmitting }: { readonly isSubmitting: boolean },
  problem: Problem | null,
  { messages, id }: ScreenFacts,
): EditingState {
  return {
    status: 'editing',
    isSubmitting,
    ...fields,
    // Visible and read-only: it tells the shopper which account this is, and password managers
    // which entry.
    ...(email !== undefined && {
      username: textField({
        name: 'username',
        id: `${id}-username`,
        label: messages.username,
        input: { type: 'email', autoComplete: 'username', readOnly: true, value: email },
      }),
    }),
    problem,
    ...formParts(messages.submit, isSubmitting, () => void submit()),
  }
}

/** The screen after a confirmed answer, and what became of signing in. */
export function successState(
  passwordReset: CustomerPasswordReset,
  signIn: SuccessState['signIn'],
  isEdited: boolean | undefined,
  { messages, actions, id }: ScreenFacts,
): SuccessState {
  const bySignIn = {
    none: [messages.success, actions.signIn],
    pending: [messages.signingIn, []],
    done: [messages.signedIn, actions.continue],
    failed: [messages.success, actions.signIn],
  } as const
  const [message, nextActions] = bySignIn[signIn]
  return {
    status: 'success',
    passwordReset,
    signIn,
    title: messages.successTitle,
    // The shopper may take for the new password what was typed since.
    message: isEdited && signIn !== 'pending' ? messages.successEdited : message,
    actions: nextActions,
    statusProps: part('success', { id: `${id}-success`, role: 'status' }),
  }
}

/**
 * The screen without a usable link. Each reason offers both signing in and a new link: browsers
 * resend by themselves, so the refusal may be the answer to a second request.
 */
export function invalidLinkState(
  reason: InvalidLinkState['reason'],
  { messages, actions, requestLink, id }: ScreenFacts,
): InvalidLinkState {
  const sentences = {
    missing: [messages.missingLinkTitle, messages.missingLink],
    rejected: [messages.rejectedLinkTitle, messages.rejectedLink],
    'maybe-used': [messages.maybeUsedLinkTitle, messages.maybeUsedLink],
  } as const
  const [title, message] = sentences[reason]
  const { signIn, requestLinkPage } = actions
  return {
    status: 'invalid-link',
    reason,
    title,
    message,
    actions:
      reason === 'missing' ? [...requestLinkPage, ...signIn] : [...signIn, ...requestLinkPage],
    ...(requestLink && { requestLink }),
    statusProps: part('invalid-link', { id: `${id}-invalid-link`, role: 'status' }),
  }
}

/** What the screens of a request for a link are derived from. */
export type RequestLinkFacts = Pick<ScreenFacts, 'messages' | 'id'>

/** The screen with the form for a link. */
export function requestLinkState(
  requestLink: RequestLinkForm,
  actions: readonly NextAction[],
  { messages, id }: RequestLinkFacts,
): RequestLinkState {
  return {
    status: 'request-link',
    step: 'form',
    title: messages.requestLinkTitle,
    message: messages.requestLinkMessage,
    actions,
    requestLink,
    statusProps: part('request-link', { id: `${id}-request-link` }),
  }
}

/** The screen after a link was sent. */
export function sentState(
  { number }: Extract<LinkRequest, { status: 'sent' }>,
  actions: readonly NextAction[],
  { messages, id }: RequestLinkFacts,
): RequestLinkState {
  return {
    status: 'request-link',
    step: 'sent',
    title: messages.requestLinkSentTitle,
    message: messages.requestLinkSent,
    actions,
    // A new id each time, so that the title is focused again: the button that had the focus is
    // gone.
    statusProps: part('request-link', { id: `${id}-sent-${number}`, role: 'status' }),
  }
}
