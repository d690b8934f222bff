import { parseJson } from '../client/readBody.js'
import { isPlainObject, ownProperties } from '../client/untrusted.js'
import type { Call } from './CommerceLayerEmulator.js'
import { refuse, type } from './jsonApi.js'

interface Document {
  readonly id?: unknown
  readonly attributes: Record<string, unknown>
}

/** Reads the resource from a request's body, or returns the error response. */
export function readDocument({ body }: Call, names: readonly string[]): Document | Response {
  const document = parseJson(body)
  if (document === undefined)
    return refuse(400, 'BAD_REQUEST', 'Bad request', 'The request body is not valid JSON.')
  const data = ownProperties(ownProperties(document).data)
  if (data.type !== type)
    return refuse(
      400,
      'INVALID_RESOURCE',
      'Invalid resource',
      `The document must have data of type ${type}.`,
    )
  const { id, attributes } = data
  if (!isPlainObject(attributes))
    return refuse(
      400,
      'PARAM_MISSING',
      'Missing parameter',
      'The required parameter, attributes, is missing.',
    )
  const unknown = Object.keys(attributes).find((name) => !names.includes(name))
  if (unknown !== undefined)
    return refuse(400, 'PARAM_NOT_ALLOWED', 'Param not allowed', `${unknown} is not allowed.`)
  return { id, attributes }
}
