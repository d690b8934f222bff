import { ownProperties } from '../client/ownProperties.js'
import { type UpdateDocument, toDocument } from '../client/passwordResetDocument.js'
import { isPasswordResetError } from '../client/PasswordResetError.js'
import { parseJson } from '../client/readBody.js'
import { attributeNames } from '../client/reasons.js'
import type { UpdatePasswordResetVariables } from '../client/types.js'
import { refuseAttribute } from './jsonApiErrors.js'
import { bodyTooLarge, problem } from './problem.js'
import { readBytes } from './readBytes.js'

/** Metadata may have 64 KiB, and JSON writes some characters with six. */
const maxBodyBytes = 128 * 1024

/** Reads the document of an update, and makes the one that is sent; or returns the refusal. */
export async function readUpdate(request: Request, id: string): Promise<UpdateDocument | Response> {
  if (request.headers.get('content-type') !== 'application/vnd.api+json')
    return problem(415, 'Send application/vnd.api+json.')
  const bytes = await readBytes(request, maxBodyBytes)
  if (!bytes) return bodyTooLarge()
  const data = ownProperties(ownProperties(parseJson(new TextDecoder().decode(bytes))).data)
  if (data.type !== 'customer_password_resets') return problem(400, 'Send a password reset.')
  if (data.id !== id) return problem(400, 'The ids in the URL and in the body differ.')
  const attributes = ownProperties(data.attributes)
  const isUnknown = (name: string) => !attributeNames.some((known) => known === name)
  if (Object.keys(attributes).some(isUnknown)) return problem(400, 'Unknown attribute.')
  // Without both, this would be a way to change what a shopper may not, such as metadata.
  const missing = (['_reset_password_token', 'customer_password'] as const).find(
    (name) => typeof attributes[name] !== 'string' || attributes[name] === '',
  )
  if (missing !== undefined) return refuseAttribute(missing, 'blank')
  return toSafeDocument({ ...attributes, id })
}

function toSafeDocument(variables: UpdatePasswordResetVariables): UpdateDocument | Response {
  try {
    return toDocument(variables)
  } catch (error) {
    const [reason] = isPasswordResetError(error) ? error.reasons : []
    return refuseAttribute(reason?.attribute ?? 'base', 'invalid')
  }
}
