import type { Call, Customer, Organization, PasswordReset } from './CommerceLayerEmulator.js'
import {
  answer,
  mediaType,
  methodNotAllowed,
  notFound,
  refuse,
  refuseAttribute,
  toResource,
} from './jsonApi.js'
import { randomLetters, randomText } from './randomText.js'
import { readDocument } from './readDocument.js'
import { applyReferences, updateReset } from './updateReset.js'

const references = ['reference', 'reference_origin', 'metadata']
const path = /^\/api\/customer_password_resets(?:\/([^/]+))?$/

/**
 * Answers requests to `/api/customer_password_resets`. Checks the access token first, then
 * JSON:API's rules, then the document, then the record.
 */
export function answerPasswordResets(organization: Organization, call: Call): Response {
  const match = path.exec(call.url.pathname)
  if (!match) return notFound()
  const id = decode(match[1])
  return refuseAccess(organization, call) ?? refuseMedia(call) ?? route(organization, call, id)
}

function route(organization: Organization, call: Call, id: string | undefined): Response {
  const { method, url } = call
  if (id === undefined) {
    if (method === 'POST') return create(organization, call)
    if (method !== 'GET') return methodNotAllowed()
    const data = [...organization.resets.values()].map((each) =>
      toResource(each, organization, url),
    )
    return answer(200, { data, meta: { record_count: data.length, page_count: 1 } })
  }
  if (method === 'PATCH') return patch(organization, call, id)
  if (method !== 'GET' && method !== 'DELETE') return methodNotAllowed()
  const reset = organization.resets.get(id)
  if (!reset) return notFound()
  if (method === 'GET') return answer(200, { data: toResource(reset, organization, url) })
  organization.resets.delete(reset.id)
  organization.notify('destroy', reset)
  return new Response(null, { status: 204 })
}

/**
 * Refuses a request without permission. A sales channel may only update. A missing permission gets
 * a 401, not a 403.
 */
function refuseAccess(
  { grants, now, slug }: Organization,
  { method, headers, url }: Call,
): Response | undefined {
  const refuseToken = (detail: string) => refuse(401, 'INVALID_TOKEN', 'Invalid token', detail)
  if (isOfAnother(slug, url.hostname)) {
    return refuseToken(`${slug} is emulated, and its access tokens aren't those of ${url.host}.`)
  }
  const accessToken = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1]
  const grant = grants.get(accessToken ?? '')
  if (!grant || grant.expiresAt <= now()) {
    return refuseToken('The access token you provided is invalid.')
  }
  if (grant.application.kind === 'integration' || method === 'PATCH') return undefined
  return refuse(
    401,
    'UNAUTHORIZED',
    'Access denied',
    'You are not authorized to perform this action on the requested resource.',
  )
}

/**
 * Whether a host belongs to a different organization. A host outside commercelayer.io, like a proxy
 * or localhost, belongs to none.
 */
function isOfAnother(slug: string, hostname: string): boolean {
  return (
    hostname.endsWith('.commercelayer.io') &&
    hostname !== new URL(`https://${slug}.commercelayer.io`).hostname
  )
}

function refuseMedia({ method, headers }: Call): Response | undefined {
  const accepted = (headers.get('accept') ?? '*/*').split(',').map((range) => range.trim())
  if (!accepted.includes(mediaType) && !accepted.includes('*/*')) {
    return refuse(
      406,
      'NOT_ACCEPTABLE',
      'Not acceptable',
      `All requests must use the '${mediaType}' Accept without media type parameters.`,
    )
  }
  const hasBody = method === 'POST' || method === 'PATCH'
  if (!hasBody || headers.get('content-type') === mediaType) return undefined
  const detail = `All requests that create or update must use the '${mediaType}' Content-Type.`
  return refuse(415, 'UNSUPPORTED_MEDIA_TYPE', 'Unsupported media type', detail)
}

function create(organization: Organization, call: Call): Response {
  const document = readDocument(call, ['customer_email', ...references])
  if (document instanceof Response) return document
  const { attributes } = document
  const email = attributes.customer_email
  if (typeof email !== 'string' || email === '')
    return refuseAttribute('customer_email', 'blank', "can't be blank")
  const customer = organization.customers.find((each) => each.email === email)
  // This is an assumption, because Commerce Layer doesn't publish how its API answers for an
  // unknown address.
  const isRefused = !customer || (customer.password === undefined && !organization.guestResets)
  if (isRefused) return refuseAttribute('customer_email', 'invalid', 'is invalid', { value: email })
  const reset = addReset(organization, customer)
  applyReferences(reset, attributes)
  organization.notify('create', reset)
  return answer(201, { data: toResource(reset, organization, call.url) })
}

/** Creates a reset, as when a customer asks for a link. */
export function addReset({ resets, now }: Organization, customer: Customer): PasswordReset {
  const reset: PasswordReset = {
    id: randomLetters(10),
    customer,
    token: randomText(20),
    createdAt: now(),
    updatedAt: now(),
    resetAt: null,
    reference: null,
    referenceOrigin: null,
    metadata: {},
  }
  resets.set(reset.id, reset)
  return reset
}

function patch(organization: Organization, call: Call, id: string): Response {
  const document = readDocument(call, ['customer_password', '_reset_password_token', ...references])
  if (document instanceof Response) return document
  if (document.id !== id) {
    const detail = `The URL does not support the key ${String(document.id)}`
    return refuse(400, 'KEY_NOT_INCLUDED_IN_URL', 'Key is not included in URL', detail)
  }
  const reset = organization.resets.get(id)
  if (!reset) return notFound()
  return (
    updateReset(organization, reset, document.attributes) ??
    answer(200, { data: toResource(reset, organization, call.url) })
  )
}

function decode(segment: string | undefined): string | undefined {
  try {
    return segment && decodeURIComponent(segment)
  } catch {
    return segment
  }
}
