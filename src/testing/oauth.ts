import { randomText } from './random.js'
import type { Call, EmulatorApplication, Organization } from './types.js'

const lifetimes = { sales_channel: 14_400, integration: 7200 }

/** `POST /oauth/token`: client credentials, and the customer's password, which proves what the password is now. */
export function answerToken(organization: Organization, { headers, body }: Call): Response {
  const params = readParams(headers, body)
  const application = organization.applications.find(({ clientId }) => clientId === params.client_id)
  if (!application || !isAuthentic(application, params)) return refuse(401, 'invalid_client', 'Client authentication failed.')
  const scope = params.scope ?? ('scope' in application ? application.scope : undefined)
  if (application.kind === 'sales_channel' && !scope?.startsWith('market:')) {
    return refuse(400, 'invalid_scope', 'The requested scope is invalid: a sales channel needs a market.')
  }
  if (params.grant_type === 'client_credentials') return grant(organization, application, scope)
  if (params.grant_type !== 'password') return refuse(400, 'unsupported_grant_type', 'The grant type is not supported.')
  const customer = organization.customers.find(({ email }) => email === params.username)
  if (!customer || customer.password !== params.password) return refuse(401, 'invalid_grant', 'The e-mail or the password is wrong.')
  return grant(organization, application, scope, customer.email)
}

function isAuthentic(application: EmulatorApplication, params: Record<string, string | undefined>): boolean {
  return application.kind === 'sales_channel' || application.clientSecret === params.client_secret
}

function grant({ slug, grants, now }: Organization, application: EmulatorApplication, scope: string | undefined, owner?: string): Response {
  const lifetime = lifetimes[application.kind]
  const created = Math.floor(now() / 1000)
  const claims = {
    organization: { id: `org-${slug}`, slug, enterprise: false, region: 'eu-west-1' },
    application: { kind: application.kind, public: application.kind === 'sales_channel', client_id: application.clientId },
    ...(owner !== undefined && { owner: { id: owner, type: 'Customer' } }),
    scope,
    iat: created,
    exp: created + lifetime,
    test: true,
    iss: 'https://auth.commercelayer.io',
  }
  const accessToken = `${encode({ typ: 'JWT', alg: 'none' })}.${encode(claims)}.${randomText(24)}`
  grants.set(accessToken, { application, expiresAt: now() + lifetime * 1000 })
  return Response.json({
    access_token: accessToken,
    token_type: 'bearer',
    expires_in: lifetime,
    scope,
    created_at: created,
    ...(owner !== undefined && { owner_id: owner, owner_type: 'customer', refresh_token: randomText(24) }),
  })
}

/** Auth errors are not quite Core API errors: `status` is a number there. */
function refuse(status: number, error: string, description: string): Response {
  const code = status === 401 ? 'UNAUTHORIZED' : 'BAD_REQUEST'
  const errors = [{ title: error, detail: description, code, status }]
  return Response.json({ error, error_description: description, errors }, { status })
}

function readParams(headers: Headers, body: string): Record<string, string | undefined> {
  if (!headers.get('content-type')?.includes('json')) return Object.fromEntries(new URLSearchParams(body))
  try {
    return Object(JSON.parse(body)) as Record<string, string | undefined>
  } catch {
    return {}
  }
}

function encode(value: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
