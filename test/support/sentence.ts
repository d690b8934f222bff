import { type PluralMessage, type ResetPasswordMessages, en } from 'commercelayer-password-reset'

/**
 * A sentence of the English messages, with its number, as a test or a page of the docs shows it.
 */
export function sentence(message: PluralMessage, count?: number): string {
  const text = typeof message === 'string' ? message : message.other
  return count === undefined ? text : text.replace('{count}', String(count))
}

/** A message by its key; for a problem, the key of what is known, and that of why. */
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

/** What the screen says after a link was requested; the same for every address. */
export function sentTo(email: string): string {
  return en.requestLinkSentTo.replace('{email}', () => email)
}

/** Finds that sentence, in which the address is an element of its own. */
export function isSentTo(email: string) {
  return (_: string, element: Element | null): boolean =>
    element?.tagName === 'P' && element.textContent === sentTo(email)
}
