import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import { openInbox } from './openInbox.js'
import type { NextAction } from './ResetPasswordFormState.js'

interface Offers {
  readonly messages: ResetPasswordMessages
  readonly signInHref?: string | undefined
  readonly signUpHref?: string | undefined
  readonly requestLinkHref?: string | undefined
  readonly continueHref?: string | undefined
  /** The address that was typed on this page. */
  readonly typed?: string | undefined
  /** When the app gave `onRequestLink`. */
  readonly controls: RequestControls | undefined
}

/** What the buttons around a reset request do. */
export interface RequestControls {
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
  const { messages, controls } = offers
  const signIn = offer('sign-in', messages.signIn, offers.signInHref)
  const requestLinkPage = offer('request-link', messages.requestLink, offers.requestLinkHref)
  const inPlace = offer('request-link', messages.openRequestLink, controls?.open)
  return {
    signIn,
    continue: offer('continue', messages.continue, offers.continueHref),
    requestLinkPage,
    requestLink: requestLinkPage.length > 0 ? requestLinkPage : inPlace,
    back: offer('back', messages.back, controls?.goBack),
    sent: [
      ...openInbox(messages.openInbox, offers.typed),
      ...offer('send-again', messages.sendAgain, controls?.sendAgain),
      ...offer('other-address', messages.otherAddress, controls?.enterOtherAddress),
      ...(controls ? [] : requestLinkPage),
      ...offer('sign-up', messages.signUp, offers.signUpHref),
      ...signIn,
    ],
  }
}

/** A list with the action, which leads to a page or calls a function; empty without either. */
function offer(
  name: NextAction['name'],
  label: string,
  way: string | (() => void) | undefined,
): Actions {
  if (way === undefined) return []
  const action = typeof way === 'string' ? { href: way } : { onClick: way }
  return [{ name, label, ...action } as NextAction]
}
