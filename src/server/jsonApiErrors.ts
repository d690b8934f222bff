import { isPlainObject } from '../client/copyJson.js'
import { ownProperties } from '../client/ownProperties.js'
import { toReasons } from '../client/reasons.js'
import { noStore } from './problem.js'

/** Answers with a JSON:API document. */
export function answerDocument(
  status: number,
  document: object,
  headers: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify(document), {
    status,
    headers: { 'Content-Type': 'application/vnd.api+json', ...noStore, ...headers },
  })
}

/** Refuses an attribute as Commerce Layer does, so that the form shows it at its field. */
export function refuseAttribute(attribute: string, error: 'blank' | 'invalid'): Response {
  const source = { pointer: `/data/attributes/${attribute}` }
  const item = { status: '422', code: 'VALIDATION_ERROR', source, meta: { error } }
  return answerDocument(422, { errors: [item] })
}

/**
 * The errors of a document with only what the client reads. Commerce Layer echoes the rejected
 * password in `meta.value`, and may quote it in its sentences. `undefined` when there are none.
 */
export function cleanErrors(document: unknown, status: number): object[] | undefined {
  const { errors } = ownProperties(document)
  const items = Array.isArray(errors) ? errors.filter(isPlainObject) : []
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
