import { isPlainObject } from '../client/copyJson.js'
import { readEmailAddress } from '../client/emailAddress.js'
import { parseJson } from '../client/readBody.js'
import { readLocale } from './locale.js'
import { bodyTooLarge, problem } from './problem.js'
import { readBytes } from './readBytes.js'

/** A request for a link, read from JSON or a form. */
export interface LinkRequest {
  readonly email: string
  readonly locale: string | undefined
  /** Everything that was sent as text, e.g. the answer of a captcha. */
  readonly fields: Readonly<Record<string, string>>
  readonly isForm: boolean
}

const maxBodyBytes = 8 * 1024

/** Reads the body, or returns the refusal. */
export async function readLinkRequest(
  request: Request,
  takesForms: boolean,
): Promise<LinkRequest | Response> {
  const contentType = request.headers.get('content-type') ?? ''
  const isForm = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(contentType)
  if (isForm ? !takesForms : !/^application\/json\b/i.test(contentType))
    return problem(415, 'Send JSON.')
  const bytes = await readBytes(request, maxBodyBytes)
  if (!bytes) return bodyTooLarge()
  const fields = isForm ? await readForm(bytes, contentType) : readJson(bytes)
  // The same rule as in the form.
  const email = readEmailAddress(fields?.email)
  if (!fields || email === undefined) return problem(400, 'Send `email`, an email address.')
  return { email, locale: readLocale(fields.locale), fields, isForm }
}

type Fields = LinkRequest['fields']

async function readForm(
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<Fields | undefined> {
  try {
    const headers = { 'Content-Type': contentType }
    return onlyTexts([...(await new Response(body, { headers }).formData())])
  } catch {
    return undefined
  }
}

function readJson(body: Uint8Array): Fields | undefined {
  const value = parseJson(new TextDecoder().decode(body))
  return isPlainObject(value) ? onlyTexts(Object.entries(value)) : undefined
}

function onlyTexts(entries: readonly (readonly [string, unknown])[]): Fields {
  const isText = (entry: readonly [string, unknown]): entry is readonly [string, string] =>
    typeof entry[1] === 'string'
  return Object.fromEntries(entries.filter(isText))
}
