import { allowOrigin } from './allowOrigin.js'
import { addReset, answerPasswordResets } from './answerPasswordResets.js'
import { answerRevoke, answerToken } from './answerToken.js'
import type {
  Call,
  CommerceLayerEmulator,
  EmulatorApplication,
  EmulatorOptions,
  Organization,
} from './CommerceLayerEmulator.js'
import { answerFault, createFaults } from './createFaults.js'
import { createNotify } from './createNotify.js'
import { createRateLimit } from './createRateLimit.js'
import { issueAccessToken } from './issueAccessToken.js'
import { notFound } from './jsonApi.js'
import { randomLetters } from './randomText.js'

const defaultApplications: readonly EmulatorApplication[] = [
  { kind: 'sales_channel', clientId: 'sales-channel' },
  { kind: 'integration', clientId: 'integration', clientSecret: 'integration-secret' },
]
/** How many requests are remembered. More would fill the memory of a demo that runs for days. */
const maxRequests = 1000
const defaultCustomers = [{ email: 'john@example.com', password: 'old-password' }]

/**
 * Makes an emulator of Commerce Layer in memory, for password resets. It emulates access tokens,
 * `customer_password_resets`, CORS and rate limits, and answers with faults on demand. Send
 * requests to the emulator as to the real API: an integration creates a reset, and a password grant
 * proves that the password has changed. It answers at any host, except those of other organizations
 * on commercelayer.io.
 *
 * @example
 * const emulator = createCommerceLayerEmulator()
 * const client = createPasswordResetClient({
 *   organization: 'acme',
 *   accessToken: emulator.accessToken,
 *   fetch: emulator.fetch,
 * })
 * const link = await emulator.createReset('john@example.com')
 *
 * emulator.failNext({ status: 503, headers: { 'Retry-After': '3' } })
 */
export function createCommerceLayerEmulator(options: EmulatorOptions = {}): CommerceLayerEmulator {
  const now = options.now ?? Date.now
  const organization: Organization = {
    slug: options.organization ?? 'acme',
    applications: options.applications ?? defaultApplications,
    customers: (options.customers ?? defaultCustomers).map((customer) => ({
      ...customer,
      id: randomLetters(10),
    })),
    resets: new Map(),
    grants: new Map(),
    sessions: new Map(),
    minLength: options.passwordRules?.minLength ?? 1,
    refusal: options.refusal ?? 'validation',
    guestResets: options.guestResets ?? true,
    notify: createNotify(options, () => organization),
    now,
  }
  const requests: CommerceLayerEmulator['requests'][number][] = []
  const faults = createFaults()
  const limitRate = createRateLimit(options.rateLimit, now)
  // In Node, a caller's signal holds only a weak reference to its request. Without this set, a
  // request that only an abort can end could be garbage-collected, and would then never end.
  const inFlight = new Set<Request>()

  const answerRequest = async (request: Request): Promise<Response> => {
    const { method, headers, signal } = request
    signal.throwIfAborted()
    const call: Call = { method, url: new URL(request.url), headers, body: await request.text() }
    requests.push({ method, url: request.url, headers, body: call.body })
    if (requests.length > maxRequests) requests.shift()
    const fault = faults.take(request)
    const faulty = fault && (await answerFault(fault, signal))
    signal.throwIfAborted()
    return allowOrigin(faulty ?? answerCall(organization, call, limitRate), headers)
  }

  return {
    requests,
    failNext: faults.add,
    async accessToken() {
      const application = organization.applications.find(({ kind }) => kind === 'sales_channel')
      if (application?.kind !== 'sales_channel') {
        throw new Error('accessToken: there is no sales channel. Add one to `applications`.')
      }
      const { scope = 'market:all' } = application
      return issueAccessToken(organization, { application, scope, owner: undefined }).accessToken
    },
    async createReset(email) {
      const customer = organization.customers.find((each) => each.email === email)
      if (!customer) {
        throw new Error(`createReset: there is no customer ${email}. Add one to \`customers\`.`)
      }
      const reset = addReset(organization, customer)
      organization.notify('create', reset)
      return { id: reset.id, token: reset.token }
    },
    async fetch(input, init) {
      const request = new Request(input, init)
      inFlight.add(request)
      try {
        return await answerRequest(request)
      } finally {
        inFlight.delete(request)
      }
    },
  }
}

function answerCall(
  organization: Organization,
  call: Call,
  limitRate: ReturnType<typeof createRateLimit>,
): Response {
  const { method, url } = call
  if (method === 'OPTIONS') return new Response(null, { status: 204 })
  return limitRate(method, () => {
    if (url.pathname === '/oauth/token') return answerToken(organization, call)
    if (url.pathname === '/oauth/revoke') return answerRevoke(organization, call)
    return url.pathname.startsWith('/api/') ? answerPasswordResets(organization, call) : notFound()
  })
}
