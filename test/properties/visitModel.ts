import type { ResetLink, ResetPasswordFormState } from 'commercelayer-password-reset'
import type { PasswordResetOutcome } from 'commercelayer-password-reset/client'

import type { Language } from './visitLanguages.ts'

export type LinkName = 'A' | 'B' | 'C'

export const links: Readonly<Record<LinkName, ResetLink>> = {
  A: { id: 'reset-A', token: 'tk-secret-A' },
  B: { id: 'reset-B', token: 'tk-secret-B' },
  C: { id: 'reset-C', token: 'tk-secret-C' },
}

export const clientTimeoutMs = 20_000
/** The clock moves in steps, so what ends at a limit has ended a second later. */
const slackMs = 1_000

/** A PATCH that reached the client. */
export interface SentRequest {
  readonly number: number
  readonly link: LinkName
  /** Which form sent it: every mount has a new number. */
  readonly form: number
  readonly password: string
  readonly sentAt: number
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: unknown) => void
  /** What its answer said about the password; `undefined` while there is none. */
  outcome: 'applied' | PasswordResetOutcome | undefined
  answeredAt: number | undefined
  /** The answer was, or would have been, a refusal of the link. */
  isRefusal: boolean
  /** The answer says plainly that the link can't be used, so that no other form asks again. */
  isPlainRefusal: boolean
  /** The password was known to be changed before this answer. */
  isLateNews: boolean
  /** Some form has shown the answer, and has told the app. */
  isHeard: boolean
  /** How often `onSuccess` and `onError` were called with its answer. */
  calls: number
}

/** What may have become of the password, by link. Knows nothing of locks, screens or promises. */
export class Knowledge {
  readonly requests: SentRequest[] = []

  /** The answer said that the password was changed. */
  isApplied(link: LinkName | undefined): boolean {
    return this.of(link).some(({ outcome }) => outcome === 'applied')
  }

  /** An answer was lost or didn't say, and no later one said that it was changed. Never ends. */
  isUnknown(link: LinkName | undefined): boolean {
    if (this.isApplied(link)) return false
    return this.of(link).some((each) => each.outcome === 'unknown' || wasGivenUp(each))
  }

  /** Some request may have changed the password: one whose outcome is unknown, or not yet known. */
  mayBeApplied(link: LinkName | undefined): boolean {
    const mayBe = ({ outcome }: SentRequest) => outcome !== 'not-applied' && !isProof(outcome)
    return this.isUnknown(link) || this.of(link).some(mayBe)
  }

  /** A request is on its way that nobody has given up. */
  isInFlight(link: LinkName | undefined): boolean {
    return this.of(link).some((each) => each.outcome === undefined && age(each) < clientTimeoutMs)
  }

  /** No request is on its way, and none is just being given up. */
  isQuiet(link: LinkName | undefined): boolean {
    return this.of(link).every((request) => request.outcome !== undefined || wasGivenUp(request))
  }

  wasRefused(link: LinkName | undefined): boolean {
    return this.of(link).some(({ isRefusal }) => isRefusal)
  }

  /** The answer that a form shows, whichever form sent the request. */
  lastAnswer(link: LinkName | undefined): SentRequest | undefined {
    const last = this.of(link).at(-1)
    return last?.answeredAt !== undefined && age(last) < clientTimeoutMs ? last : undefined
  }

  /** A refusal came so late that nobody waited for it: a form may show it or not. */
  wasRefusedLate(link: LinkName | undefined): boolean {
    return this.of(link).some((each) => each.isRefusal && age(each) >= clientTimeoutMs)
  }

  unanswered(): SentRequest[] {
    return this.requests.filter(({ outcome }) => outcome === undefined)
  }

  of(link: LinkName | undefined): SentRequest[] {
    return this.requests.filter((request) => request.link === link)
  }
}

/**
 * A refused link proves nothing either way: the browser may have sent the request twice, and the
 * refusal may be the answer to the second. `true` here would take it as proof of no change.
 */
const isRefusalProof: boolean = false

function isProof(outcome: SentRequest['outcome']): boolean {
  return isRefusalProof && outcome === 'not-applied-or-already-used'
}

/** How long a request was on its way. */
export function age({ sentAt, answeredAt }: SentRequest): number {
  return (answeredAt ?? Date.now()) - sentAt
}

/** Whether the client's limit has ended it, certainly. */
function wasGivenUp(request: SentRequest): boolean {
  return age(request) >= clientTimeoutMs + slackMs
}

/** What a form shows, and what its app and its shopper have done. */
export interface Moment {
  readonly state: ResetPasswordFormState
  /** The link that the app passes now. */
  readonly link: LinkName | null | undefined
  /** The form's last link: after `null` and `undefined` its answers still belong to the form. */
  readonly present: LinkName | undefined
  /** Submits in this form with the present link. */
  readonly submits: number
  readonly language: Language
  readonly offersSignIn: boolean
  /** Whether the app has a page or a function for new links. */
  readonly offersNewLink: boolean
}
