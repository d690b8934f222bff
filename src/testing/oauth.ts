import { createAccessToken, lifetimes } from './accessToken.js'
import { methodNotAllowed } from './jsonApi.js'
import { randomText } from './random.js'
import type { Call, Customer, EmulatorApplication, Organization } from './types.js'

type Params = Record<string, string | undefined>

/**
 * `POST /oauth/token`: client credentials, and the customer's password, which proves what the
 * password is now.
 */
export function answerToken(organization: Organization, { method, headers, body }: Call): Response {
  if (method !== 'POST') return methodNotAllowed()
  const params = readParams(headers, body)
  const application = organization.applications.find(
    ({ clientId }) => clientId === params.client_id,
  )
  if (!application || !isAuthentic(application, params))
    return refuse(401, 'invalid_client', unknownClient)
  const scope = params.scope ?? defaultScope(application)
  if (!scope?.startsWith('market:'))
    return refuse(
      400,
      'invalid_scope',
      'The requested scope is invalid: a sales channel needs a market.',
    )
  if (params.grant_type === 'client_credentials') return grant(organization, application, scope)
  if (params.grant_type !== 'password')
    return refuse(400, 'unsupported_grant_type', 'The grant type is not supported.')
  if (application.kind !== 'sales_channel')
    return refuse(401, 'unauthorized_client', 'Only sales channels may ask with a password.')
  const customer = organization.customers.find(({ email }) => email === params.username)
  if (!customer || customer.password !== params.password)
    return refuse(401, 'invalid_grant', 'The e-mail or the password is wrong.')
  return grant(organization, application, scope, customer)
}

const unknownClient =
  'Client authentication failed due to unknown client, no client authentication included, ' +
  'or unsupported authentication method.'

function isAuthentic(application: EmulatorApplication, params: Params): boolean {
  return application.kind === 'sales_channel' || application.clientSecret === params.client_secret
}

function defaultScope(application: EmulatorApplication): string | undefined {
  return application.kind === 'integration' ? 'market:all' : application.scope
}

function grant(
  organization: Organization,
  application: EmulatorApplication,
  scope: string,
  owner?: Customer,
): Response {
  const { grants, now } = organization
  const createdAt = Math.floor(now() / 1000)
  const lifetime = lifetimes[application.kind]
  const accessToken = createAccessToken(organization, { application, scope, createdAt, owner })
  grants.set(accessToken, { application, expiresAt: (createdAt + lifetime) * 1000 })
  return Response.json({
    access_token: accessToken,
    token_type: 'bearer',
    expires_in: lifetime,
    scope,
    created_at: createdAt,
    ...(owner && { owner_id: owner.id, owner_type: 'customer', refresh_token: randomText(43) }),
  })
}

/** Auth errors are not quite Core API errors: `status` is a number there. */
function refuse(status: number, error: string, description: string): Response {
  const code = status === 401 ? 'UNAUTHORIZED' : 'BAD_REQUEST'
  const errors = [{ title: error, detail: description, code, status }]
  return Response.json({ error, error_description: description, errors }, { status })
}

function readParams(headers: Headers, body: string): Params {
  const isJson = headers.get('content-type')?.includes('json')
  const entries = isJson ? Object.entries(parseObject(body)) : [...new URLSearchParams(body)]
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

function parseObject(body: string): object {
  try {
    return Object(JSON.parse(body)) as object
  } catch {
    return {}
  }
}
