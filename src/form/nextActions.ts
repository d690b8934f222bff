import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import { openInbox } from './openInbox.js'
import type { NextAction } from './ResetPasswordFormState.js'

interface Offers {
  readonly messages: ResetPasswordMessages
  readonly signInHref?: string | undefined
  readonly signUpHref?: string | undefined
  readonly requestLinkHref?: string | undefined
  readonly continueHref?: string | undefined
  /** The address that the shopper typed on this page. */
  readonly typed?: string | undefined
  /** Defined when the app passes `onRequestLink`. */
  readonly controls: RequestControls | undefined
}

/** The functions that the buttons for a reset request call. */
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
  /** Leads to the page after signing in. */
  readonly continue: Actions
  /** Leads to the page that sends a new link. */
  readonly requestLinkPage: Actions
  /** Leads to the page that sends a new link, or opens the form for a new link on this page. */
  readonly requestLink: Actions
  /** Closes the form for a new link, and shows the password form again. */
  readonly back: Actions
  /** The actions on the screen that says that a new link was sent. */
  readonly sent: Actions
}

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

/** Returns a list with one action, or an empty list when `way` is `undefined`. */
function offer(
  name: NextAction['name'],
  label: string,
  way: string | (() => void) | undefined,
): Actions {
  if (way === undefined) return []
  const action = typeof way === 'string' ? { href: way } : { onClick: way }
  return [{ name, label, ...action } as NextAction]
}
