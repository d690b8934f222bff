import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import type { NextAction } from './types.js'

interface Offers {
  readonly messages: ResetPasswordMessages
  readonly signInHref?: string | undefined
  readonly requestLinkHref?: string | undefined
  readonly continueHref?: string | undefined
  /** What the buttons do, when the app gave `onRequestLink`. */
  readonly requestLink: RequestLinkHandlers | undefined
  /** Whether the wait after a link was sent is over. */
  readonly canSendAgain: boolean
}

interface RequestLinkHandlers {
  readonly open?: () => void
  /** Absent on a page of its own. */
  readonly goBack?: () => void
  readonly sendAgain: () => void
  readonly enterOtherAddress: () => void
}

type Actions = readonly NextAction[]

/** The next actions by purpose; each list is empty when the app doesn't offer the action. */
export interface NextActions {
  readonly signIn: Actions
  /** The page after signing in. */
  readonly continue: Actions
  /** The page that sends a new link. */
  readonly requestLinkPage: Actions
  /** Leads to a new link: to the page for it, otherwise to the form in place. */
  readonly requestLink: Actions
  /** From the form for a new link back to the password form. */
  readonly back: Actions
  /** After a new link was sent. */
  readonly sent: Actions
}

/** Makes the next actions from what the app offers. */
export function nextActions(offers: Offers): NextActions {
  const { messages, signInHref, requestLinkHref, continueHref, requestLink, canSendAgain } = offers
  const link = (
    name: 'sign-in' | 'request-link' | 'continue',
    label: string,
    href?: string,
  ): Actions => (href === undefined ? [] : [{ name, label, href }])
  const button = (
    name: 'request-link' | 'back' | 'send-again' | 'other-address',
    label: string,
    onClick?: () => void,
  ): Actions => (onClick ? [{ name, label, onClick }] : [])

  const signIn = link('sign-in', messages.signIn, signInHref)
  const requestLinkPage = link('request-link', messages.requestLink, requestLinkHref)
  const inPlace = button('request-link', messages.openRequestLink, requestLink?.open)
  const sendAgain = canSendAgain ? requestLink?.sendAgain : undefined
  return {
    signIn,
    continue: link('continue', messages.continue, continueHref),
    requestLinkPage,
    requestLink: requestLinkPage.length > 0 ? requestLinkPage : inPlace,
    back: button('back', messages.back, requestLink?.goBack),
    sent: [
      ...button('send-again', messages.sendAgain, sendAgain),
      ...button('other-address', messages.otherAddress, requestLink?.enterOtherAddress),
      ...(requestLink ? [] : requestLinkPage),
      ...signIn,
    ],
  }
}
