import { answerFault, createFaults } from './faults.js'
import { notFound } from './jsonApi.js'
import { answerToken } from './oauth.js'
import { answerPasswordResets } from './passwordResets.js'
import { createRateLimit } from './rateLimit.js'
import type { Call, CommerceLayerEmulator, EmulatorApplication, EmulatorOptions, Organization } from './types.js'

const defaultApplications: readonly EmulatorApplication[] = [
  { kind: 'sales_channel', clientId: 'sales-channel' },
  { kind: 'integration', clientId: 'integration', clientSecret: 'integration-secret' },
]

/**
 * Commerce Layer in memory, as far as resetting a password goes: access tokens, `customer_password_resets`, CORS, rate limits, and faults on
 * demand. What the options leave out goes through requests, as with the real API: an integration creates a reset, a password grant proves
 * that the password has changed. Answers at any host.
 *
 * @example
 * const emulator = createCommerceLayerEmulator({ customers: [{ email: 'john@example.com', password: 'old-password' }] })
 * const client = createPasswordResetClient({ organization: 'acme', accessToken, fetch: emulator.fetch })
 *
 * emulator.failNext({ status: 503, headers: { 'Retry-After': '3' } })
 */
export function createCommerceLayerEmulator(options: EmulatorOptions = {}): CommerceLayerEmulator {
  const now = options.now ?? Date.now
  const organization: Organization = {
    slug: options.organization ?? 'acme',
    applications: options.applications ?? defaultApplications,
    customers: (options.customers ?? [{ email: 'john@example.com', password: 'old-password' }]).map((customer) => ({ ...customer })),
    resets: new Map(),
    grants: new Map(),
    minLength: options.passwordRules?.minLength ?? 1,
    refusal: options.refusal ?? 'validation',
    now,
  }
  const requests: CommerceLayerEmulator['requests'][number][] = []
  const faults = createFaults()
  const rateLimit = createRateLimit(options.rateLimit, now)

  return {
    requests,
    failNext: faults.add,
    async fetch(input, init) {
      const request = new Request(input, init)
      request.signal.throwIfAborted()
      const { method, headers } = request
      const call: Call = { method, url: new URL(request.url), headers, body: await request.text() }
      requests.push({ method, url: request.url, headers, body: call.body })
      const fault = faults.take(request)
      const faulty = fault && (await answerFault(fault, request.signal))
      request.signal.throwIfAborted()
      return allowOrigin(faulty ?? answerCall(organization, call, rateLimit.refuse), headers)
    },
  }
}

function answerCall(organization: Organization, call: Call, refuseRate: (method: string) => Response | undefined): Response {
  const { method, url } = call
  if (method === 'OPTIONS') return new Response(null, { status: 204 })
  const refusal = refuseRate(method)
  if (refusal) return refusal
  if (url.pathname === '/oauth/token') return method === 'POST' ? answerToken(organization, call) : notFound()
  return answerPasswordResets(organization, call)
}

/** CORS for any origin, without credentials. Which headers the real API exposes is not published; these are the documented ones. */
function allowOrigin(response: Response, headers: Headers): Response {
  const allowed = new Response(response.body, { status: response.status, statusText: response.statusText, headers: response.headers })
  const set = (name: string, value: string) => {
    if (!allowed.headers.has(name)) allowed.headers.set(name, value)
  }
  set('Access-Control-Allow-Origin', headers.get('origin') ?? '*')
  set('Access-Control-Expose-Headers', 'X-Ratelimit-Limit, X-Ratelimit-Interval, X-Ratelimit-Remaining')
  set('Vary', 'Origin')
  if (headers.has('access-control-request-method')) {
    set('Access-Control-Allow-Methods', 'GET, POST, PATCH, DELETE')
    set('Access-Control-Allow-Headers', 'accept, authorization, content-type')
    set('Access-Control-Max-Age', '600')
  }
  return allowed
}
