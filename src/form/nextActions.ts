import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import type { NextAction } from './types.js'

interface Offers {
  readonly messages: ResetPasswordMessages
  readonly signInHref?: string | undefined
  readonly requestLinkHref?: string | undefined
  readonly continueHref?: string | undefined
  /** When the app gave `onRequestLink`. */
  readonly requestLink: RequestLinkHandlers | undefined
}

/** What the buttons of a request for a link do. */
export interface RequestLinkHandlers {
  readonly open: () => void
  readonly goBack: () => void
  /** Absent while the shopper has to wait. */
  readonly sendAgain?: (() => void) | undefined
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
  const { messages, requestLink } = offers
  const signIn = link('sign-in', messages.signIn, offers.signInHref)
  const requestLinkPage = link('request-link', messages.requestLink, offers.requestLinkHref)
  const inPlace = button('request-link', messages.openRequestLink, requestLink?.open)
  return {
    signIn,
    continue: link('continue', messages.continue, offers.continueHref),
    requestLinkPage,
    requestLink: requestLinkPage.length > 0 ? requestLinkPage : inPlace,
    back: button('back', messages.back, requestLink?.goBack),
    sent: [
      ...button('send-again', messages.sendAgain, requestLink?.sendAgain),
      ...button('other-address', messages.otherAddress, requestLink?.enterOtherAddress),
      ...(requestLink ? [] : requestLinkPage),
      ...signIn,
    ],
  }
}

type LinkName = Extract<NextAction, { href: string }>['name']

function link(name: LinkName, label: string, href: string | undefined): Actions {
  return href === undefined ? [] : [{ name, label, href }]
}

type ButtonName = Exclude<NextAction, { href: string }>['name']

function button(name: ButtonName, label: string, onClick: (() => void) | undefined): Actions {
  return onClick ? [{ name, label, onClick }] : []
}
