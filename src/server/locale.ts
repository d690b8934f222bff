import { languageTag } from '../messages/languageTag.js'

/**
 * Reads a BCP 47 tag, also with `_`; `undefined` for anything else. It goes into the reset's
 * metadata and to the app's mails, so nothing but a tag may pass.
 */
export function readLocale(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 35 ? languageTag(value) : undefined
}
