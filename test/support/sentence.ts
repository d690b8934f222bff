import { type PluralMessage, type ResetPasswordMessages, en } from 'commercelayer-password-reset'

/** Formats an English message with its number, as tests and docs quote the message. */
export function sentence(message: PluralMessage, count?: number): string {
  const text = typeof message === 'string' ? message : message.other
  return count === undefined ? text : text.replace('{count}', String(count))
}

/**
 * The keys of a message. A problem has two keys: the first for the outcome, the second for the
 * reason.
 */
export type Sentences = readonly (keyof ResetPasswordMessages)[]

/** The messages as the form shows them in English. */
export function read(keys: Sentences, count?: number): string {
  const [outcome, why] = keys.map((key) => sentence(en[key], count))
  return why === undefined ? (outcome ?? '') : why.replace('{outcome}', outcome ?? '')
}

/** A problem as the form shows it in English. */
export function problem(
  why: keyof ResetPasswordMessages,
  outcome: 'notChanged' | 'maybeChanged' = 'notChanged',
): string {
  return read([outcome, why])
}

/** The sentence after a link request, which is the same for every address. */
export function sentTo(email: string): string {
  return en.requestLinkSentTo.replace('{email}', () => email)
}

/** Matches the paragraph with that sentence. Inside it, the address is a separate element. */
export function isSentTo(email: string) {
  return (_: string, element: Element | null): boolean =>
    element?.tagName === 'P' && element.textContent === sentTo(email)
}
