import type { Organization, PasswordReset } from './CommerceLayerEmulator.js'

export const mediaType = 'application/vnd.api+json'
export const type = 'customer_password_resets'

export function answer(status: number, document: unknown): Response {
  return new Response(JSON.stringify(document), { status, headers: { 'Content-Type': mediaType } })
}

export function refuse(status: number, code: string, title: string, detail: string): Response {
  return answer(status, { errors: [{ title, detail, code, status: String(status) }] })
}

/**
 * Makes a 422 as in Commerce Layer's docs. `meta.value` repeats the rejected value, even a
 * password.
 */
export function refuseAttribute(
  attribute: string,
  error: string,
  message: string,
  meta: Record<string, unknown> = {},
): Response {
  const item = {
    title: message,
    detail: `${attribute} - ${message}`,
    code: 'VALIDATION_ERROR',
    status: '422',
    source: { pointer: `/data/attributes/${attribute}` },
    meta: { error, ...meta },
  }
  return answer(422, { errors: [item] })
}

export const notFound = () =>
  refuse(
    404,
    'RECORD_NOT_FOUND',
    'Record not found',
    'The requested resource was not found. Please double-check the resource id.',
  )

export const methodNotAllowed = () =>
  refuse(
    405,
    'METHOD_NOT_ALLOWED',
    'Method not allowed',
    'The resource does not support this method.',
  )

/**
 * Builds the resource object, including `reset_password_token`. If the URL has the parameter
 * `fields[customer_password_resets]`, the object contains only the fields listed there.
 */
export function toResource(reset: PasswordReset, { slug }: Organization, url: URL) {
  const self = `https://${slug}.commercelayer.io/api/${type}/${reset.id}`
  const fields = url.searchParams.get(`fields[${type}]`)?.split(',')
  const relationships = {
    customer: { links: { self: `${self}/relationships/customer`, related: `${self}/customer` } },
  }
  return {
    id: reset.id,
    type,
    links: { self },
    attributes: pick(toAttributes(reset), fields),
    relationships: pick(relationships, fields),
    meta: { mode: 'test' },
  }
}

function toAttributes(reset: PasswordReset) {
  return {
    customer_email: reset.customer.email,
    reset_password_token: reset.token,
    reset_password_at: reset.resetAt === null ? null : toDate(reset.resetAt),
    created_at: toDate(reset.createdAt),
    updated_at: toDate(reset.updatedAt),
    reference: reset.reference,
    reference_origin: reset.referenceOrigin,
    metadata: reset.metadata,
  }
}

function pick(
  values: Record<string, unknown>,
  names: readonly string[] | undefined,
): Record<string, unknown> {
  return names
    ? Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)))
    : values
}

function toDate(time: number): string {
  return new Date(time).toISOString()
}
