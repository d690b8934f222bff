import type { PluralMessage } from 'commercelayer-password-reset'

/**
 * A sentence of the English messages, with its number, as a test or a page of the docs shows it.
 */
export function sentence(message: PluralMessage, count?: number): string {
  const text = typeof message === 'string' ? message : message.other
  return count === undefined ? text : text.replace('{count}', String(count))
}
