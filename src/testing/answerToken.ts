import type { Call, Customer, EmulatorApplication, Organization } from './CommerceLayerEmulator.js'
import { issueAccessToken } from './issueAccessToken.js'
import { methodNotAllowed } from './jsonApi.js'
import { randomText } from './randomText.js'

type Params = Record<string, string | undefined>

/**
 * Answers `POST /oauth/token` for three grants: client credentials, the customer's password, and a
 * refresh token. A test can use the password grant to prove which password is valid. The response
 * to a password grant includes a refresh token.
 */
export function answerToken(organization: Organization, { method, headers, body }: Call): Response {
  if (method !== 'POST') return methodNotAllowed()
  const params = readParams(headers, body)
  const application = organization.applications.find(
    ({ clientId }) => clientId === params.client_id,
  )
  if (!application || !isAuthentic(application, params))
    return refuse(401, 'invalid_client', unknownClient)
  if (params.grant_type === 'refresh_token')
    return refreshGrant(organization, application, params.refresh_token)
  const { scope = defaultScope(application) } = params
  if (!scope || !isInScope(application, scope))
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
  if (customer?.password === undefined || customer.password !== params.password)
    return refuse(401, 'invalid_grant', 'The email or the password is wrong.')
  return grant(organization, application, scope, customer)
}

const unknownClient =
  'Client authentication failed due to unknown client, no client authentication included, ' +
  'or unsupported authentication method.'

function isAuthentic(application: EmulatorApplication, params: Params): boolean {
  return application.kind === 'sales_channel' || application.clientSecret === params.client_secret
}

function defaultScope({ kind }: EmulatorApplication): string | undefined {
  return kind === 'integration' ? 'market:all' : undefined
}

function isInScope(application: EmulatorApplication, scope: string): boolean {
  const only = application.kind === 'sales_channel' ? application.scope : undefined
  return scope.startsWith('market:') && (only === undefined || scope === only)
}

/**
 * Exchanges a refresh token for an access token. Each refresh token works once, because the
 * response includes a new one.
 */
function refreshGrant(
  organization: Organization,
  application: EmulatorApplication,
  refreshToken = '',
): Response {
  const session = organization.sessions.get(refreshToken)
  if (session?.application !== application)
    return refuse(401, 'invalid_grant', 'The refresh token is invalid, expired or revoked.')
  organization.sessions.delete(refreshToken)
  return grant(organization, application, session.scope, session.owner)
}

/**
 * Answers `POST /oauth/revoke`. An application may revoke its own access tokens and refresh tokens.
 */
export function answerRevoke(
  { applications, grants, sessions }: Organization,
  { method, headers, body }: Call,
): Response {
  if (method !== 'POST') return methodNotAllowed()
  const params = readParams(headers, body)
  const { token = '' } = params
  const application = applications.find(({ clientId }) => clientId === params.client_id)
  const owner = (grants.get(token) ?? sessions.get(token))?.application
  const isOwn = application && (owner ?? application) === application
  if (!isOwn || !isAuthentic(application, params))
    return refuse(403, 'unauthorized_client', 'You are not authorized to revoke this token')
  grants.delete(token)
  sessions.delete(token)
  return Response.json({})
}

function grant(
  organization: Organization,
  application: EmulatorApplication,
  scope: string,
  owner?: Customer,
): Response {
  const { accessToken, createdAt, lifetime } = issueAccessToken(organization, {
    application,
    scope,
    owner,
  })
  const answer = {
    access_token: accessToken,
    token_type: 'bearer',
    expires_in: lifetime,
    scope,
    created_at: createdAt,
  }
  if (!owner) return Response.json(answer)
  const refreshToken = randomText(43)
  organization.sessions.set(refreshToken, { application, scope, owner })
  return Response.json({
    ...answer,
    owner_id: owner.id,
    owner_type: 'customer',
    refresh_token: refreshToken,
  })
}

/**
 * Refuses a request. In the Auth API's errors, `status` is a number; in the Core API's errors, it
 * is a string.
 */
function refuse(status: 400 | 401 | 403, title: string, detail: string): Response {
  const code = { 400: 'BAD_REQUEST', 401: 'UNAUTHORIZED', 403: 'FORBIDDEN' }[status]
  return Response.json({ errors: [{ title, detail, code, status }] }, { status })
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
