import { answer, mediaType, notFound, refuse, refuseAttribute, toResource } from './jsonApi.js'
import { randomLetters, randomText } from './random.js'
import type { Call, Organization, PasswordReset } from './types.js'
import { updateReset } from './updateReset.js'

const type = 'customer_password_resets'
const path = /^\/api\/customer_password_resets(?:\/([^/]+))?$/

/** `/api/customer_password_resets`, in the order of the checks that Commerce Layer makes. */
export function answerPasswordResets(organization: Organization, call: Call): Response {
  const match = path.exec(call.url.pathname)
  if (!match) return notFound()
  const id = match[1]
  return refuseAccess(organization, call) ?? refuseMedia(call) ?? route(organization, call, id)
}

function route(organization: Organization, call: Call, id: string | undefined): Response {
  const { method, url } = call
  if (id === undefined) {
    if (method === 'POST') return create(organization, call)
    if (method !== 'GET') return refuseMethod()
    const data = [...organization.resets.values()].map((each) => toResource(each, organization, url))
    return answer(200, { data, meta: { record_count: data.length, page_count: 1 } })
  }
  const reset = organization.resets.get(decodeURIComponent(id))
  if (method === 'PATCH') return patch(organization, call, id, reset)
  if (method !== 'GET' && method !== 'DELETE') return refuseMethod()
  if (!reset) return notFound()
  if (method === 'GET') return answer(200, { data: toResource(reset, organization, url) })
  organization.resets.delete(reset.id)
  return new Response(null, { status: 204 })
}

/** A sales channel may update and nothing else. A missing permission is a 401, not a 403. */
function refuseAccess({ grants, now }: Organization, { method, headers }: Call): Response | undefined {
  const accessToken = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1]
  const grant = grants.get(accessToken ?? '')
  if (!grant || grant.expiresAt <= now()) {
    return refuse(401, 'INVALID_TOKEN', 'Invalid token', 'The access token you provided is invalid.')
  }
  if (grant.application.kind === 'integration' || method === 'PATCH') return undefined
  return refuse(401, 'UNAUTHORIZED', 'Access denied', 'You are not authorized to perform this action on the requested resource.')
}

function refuseMedia({ method, headers }: Call): Response | undefined {
  const accepted = (headers.get('accept') ?? '*/*').split(',').map((range) => range.trim())
  if (!accepted.includes(mediaType) && !accepted.includes('*/*')) {
    return refuse(406, 'NOT_ACCEPTABLE', 'Not acceptable', `All requests must use the '${mediaType}' Accept without media type parameters.`)
  }
  const hasBody = method === 'POST' || method === 'PATCH'
  if (!hasBody || headers.get('content-type') === mediaType) return undefined
  const detail = `All requests that create or update must use the '${mediaType}' Content-Type.`
  return refuse(415, 'UNSUPPORTED_MEDIA_TYPE', 'Unsupported media type', detail)
}

function create(organization: Organization, { url, body }: Call): Response {
  const data = readData(body)
  if (data?.type !== type) return refuseDocument()
  const email = data.attributes.customer_email
  const customer = organization.customers.find((each) => each.email === email)
  // What the real API answers for an unknown address is not published.
  if (!customer) return refuseAttribute('customer_email', 'invalid', 'is invalid', { value: email })
  const now = organization.now()
  const reset: PasswordReset = {
    id: randomLetters(10),
    customer,
    token: randomText(20),
    createdAt: now,
    updatedAt: now,
    resetAt: null,
    reference: null,
    referenceOrigin: null,
    metadata: {},
  }
  organization.resets.set(reset.id, reset)
  return answer(201, { data: toResource(reset, organization, url) })
}

function patch(organization: Organization, { url, body }: Call, id: string, reset: PasswordReset | undefined): Response {
  const data = readData(body)
  if (data?.type !== type) return refuseDocument()
  if (data.id !== id) {
    const detail = `The URL does not support the key ${String(data.id)}`
    return refuse(400, 'KEY_NOT_INCLUDED_IN_URL', 'Key is not included in URL', detail)
  }
  if (!reset) return notFound()
  return updateReset(organization, reset, data.attributes) ?? answer(200, { data: toResource(reset, organization, url) })
}

function readData(body: string): { type?: unknown; id?: unknown; attributes: Record<string, unknown> } | undefined {
  try {
    const { data } = JSON.parse(body) as { data: { type?: unknown; id?: unknown; attributes?: unknown } }
    return { type: data.type, id: data.id, attributes: Object(data.attributes) as Record<string, unknown> }
  } catch {
    return undefined
  }
}

function refuseDocument(): Response {
  return refuse(400, 'INVALID_RESOURCE', 'Invalid resource', `The document must have data of type ${type}.`)
}

function refuseMethod(): Response {
  return refuse(405, 'METHOD_NOT_ALLOWED', 'Method not allowed', 'The resource does not support this method.')
}
