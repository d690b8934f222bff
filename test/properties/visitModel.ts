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
/** The clock moves in steps, so a wait may end up to a second after its limit. */
const slackMs = 1_000

/** A PATCH that reached the client. */
export interface SentRequest {
  readonly number: number
  readonly link: LinkName
  /** The number of the form that sent the request. Every mount gets a new number. */
  readonly form: number
  readonly password: string
  readonly sentAt: number
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: unknown) => void
  /** The outcome in the answer. `undefined` while there is no answer. */
  outcome: 'applied' | PasswordResetOutcome | undefined
  answeredAt: number | undefined
  /** Whether the answer refuses the link. */
  isRefusal: boolean
  /** Whether the answer says plainly that the link can't be used, so no form asks again. */
  isPlainRefusal: boolean
  /** Whether the password was known to be changed before this answer. */
  isLateNews: boolean
  /** Whether a form has shown the answer and called the app's callback. */
  isHeard: boolean
  /** How often `onSuccess` and `onError` were called with its answer. */
  calls: number
}

/** What the answers say about the password, by link. Knows no locks, screens or promises. */
export class Knowledge {
  readonly requests: SentRequest[] = []

  /** Whether an answer said that the password was changed. */
  isApplied(link: LinkName | undefined): boolean {
    return this.of(link).some(({ outcome }) => outcome === 'applied')
  }

  /** Whether an answer was lost or unclear, and no answer has confirmed the change. */
  isUnknown(link: LinkName | undefined): boolean {
    if (this.isApplied(link)) return false
    return this.of(link).some((each) => each.outcome === 'unknown' || wasGivenUp(each))
  }

  /** Whether a request may have changed the password, or may still change it. */
  mayBeApplied(link: LinkName | undefined): boolean {
    const mayBe = ({ outcome }: SentRequest) => outcome !== 'not-applied' && !isProof(outcome)
    return this.isUnknown(link) || this.of(link).some(mayBe)
  }

  /** Whether a request is under way and still within the client's time limit. */
  isInFlight(link: LinkName | undefined): boolean {
    return this.of(link).some((each) => each.outcome === undefined && age(each) < clientTimeoutMs)
  }

  /** Whether every request has been answered or has certainly timed out. */
  isQuiet(link: LinkName | undefined): boolean {
    return this.of(link).every((request) => request.outcome !== undefined || wasGivenUp(request))
  }

  wasRefused(link: LinkName | undefined): boolean {
    return this.of(link).some(({ isRefusal }) => isRefusal)
  }

  /** The answer that every form with this link shows, whichever form sent the request. */
  lastAnswer(link: LinkName | undefined): SentRequest | undefined {
    const last = this.of(link).at(-1)
    return last?.answeredAt !== undefined && age(last) < clientTimeoutMs ? last : undefined
  }

  /** Whether a refusal came after the time limit. A form may show it or not. */
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
 * A refused link proves nothing: the browser may have sent the request twice, and the refusal may
 * answer the second one. With `true`, the model would count a refusal as proof of no change.
 */
const isRefusalProof: boolean = false

function isProof(outcome: SentRequest['outcome']): boolean {
  return isRefusalProof && outcome === 'not-applied-or-already-used'
}

/** How long a request has been under way, or was until its answer. */
export function age({ sentAt, answeredAt }: SentRequest): number {
  return (answeredAt ?? Date.now()) - sentAt
}

/** Whether the request has certainly passed the client's time limit. */
function wasGivenUp(request: SentRequest): boolean {
  return age(request) >= clientTimeoutMs + slackMs
}

/** What a form shows now, and what its app and its shopper have done. */
export interface Moment {
  readonly state: ResetPasswordFormState
  /** The link that the app passes now. */
  readonly link: LinkName | null | undefined
  /** The form's last link. It stays when the app passes `null` or `undefined`. */
  readonly present: LinkName | undefined
  /** The number of submits in this form with the present link. */
  readonly submits: number
  readonly language: Language
  readonly offersSignIn: boolean
  /** Whether the app has a page or a function for new links. */
  readonly offersNewLink: boolean
}
