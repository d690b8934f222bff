import { type Answer, fromSuccess } from '../client/Answer.js'
import { toReasons } from '../client/toReasons.js'
import { isPlainObject, ownProperties, toList } from '../client/untrusted.js'
import { noStore, problem } from './Handler.js'

/**
 * Turns Commerce Layer's response into the handler's own response. An error keeps its status. Only
 * the fields that the client reads are passed on, and never the reset token. An unexpected response
 * becomes a 502, which the client reads as “the password may have been changed”.
 */
export function cleanReply(answer: Answer, id: string): Response {
  const { headers, ok, status } = answer.response
  if (status >= 400) {
    const retryAfter = headers.get('retry-after')
    const passedOn = { ...(retryAfter !== null && { 'Retry-After': retryAfter }) }
    const errors = cleanErrors(answer.document, status)
    return errors
      ? answerDocument(status, { errors }, passedOn)
      : problem(status, 'Commerce Layer refused the request.', passedOn)
  }
  if (ok && status === 202) return new Response(null, { status, headers: noStore })
  const passwordReset = fromSuccess(answer, id)
  if (!passwordReset) return problem(502, 'Commerce Layer did not answer as it should.')
  const { type, id: _id, ...attributes } = passwordReset
  return answerDocument(200, { data: { type, id, attributes } })
}

/**
 * Answers that an attribute is refused, in Commerce Layer's error format, so the form shows the
 * error at the attribute's field.
 */
export function refuseAttribute(attribute: string, error: 'blank' | 'invalid'): Response {
  const source = { pointer: `/data/attributes/${attribute}` }
  const item = { status: '422', code: 'VALIDATION_ERROR', source, meta: { error } }
  return answerDocument(422, { errors: [item] })
}

function answerDocument(
  status: number,
  document: object,
  headers: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify(document), {
    status,
    headers: { 'Content-Type': 'application/vnd.api+json', ...noStore, ...headers },
  })
}

/**
 * Reduces a document's errors to the fields that the client reads. Commerce Layer repeats the
 * rejected password in `meta.value`, and its error texts may quote the password. Returns
 * `undefined` when the document has no errors.
 */
function cleanErrors(document: unknown, status: number): object[] | undefined {
  const items = toList(ownProperties(document).errors).filter(isPlainObject)
  return items.length > 0 ? items.slice(0, 20).map((item) => cleanError(item, status)) : undefined
}

function cleanError(item: unknown, status: number): object {
  const { code, meta, source } = ownProperties(item)
  const { count, error } = ownProperties(meta)
  const { pointer } = ownProperties(source)
  const [reason] = toReasons([{ code: error, count }])
  return {
    status: String(status),
    ...(matches(code, /^[A-Z_]{1,40}$/) && { code }),
    ...(matches(pointer, pointers) && { source: { pointer } }),
    ...(error !== undefined && { meta: { error: reason?.code, count: reason?.count } }),
  }
}

const pointers = new RegExp(
  '^/data/attributes/(?:customer_password|password|_?reset_password_token|customer|base|' +
    'reference|reference_origin|metadata)$',
)

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value)
}
