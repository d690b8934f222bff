import { requireOption } from './options.js'
import { readServerUrl } from './serverUrl.js'

/**
 * Reads where a form is redirected to: a path from the root, or an absolute URL. Fixed, because a
 * redirect to what a request asks for would lead anywhere.
 *
 * @throws {TypeError} for anything else
 */
export function readSentUrl(value: unknown): string | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'string' || !value.startsWith('/'))
    return readServerUrl(value, 'sentUrl').href
  // `//` and `/\` would lead to another origin.
  const isPath = /^\/(?![/\\])[\x21-\x7e]*$/.test(value)
  requireOption(isPath, 'sentUrl', "a path like '/forgot/sent', or an absolute URL")
  return value
}
