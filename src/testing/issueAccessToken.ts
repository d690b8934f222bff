import type { Customer, EmulatorApplication, Organization } from './CommerceLayerEmulator.js'
import { randomLetters, randomText } from './randomText.js'

/** How long access tokens live, in seconds. */
const lifetimes = { sales_channel: 14_400, integration: 7200 }

interface Grant {
  readonly application: EmulatorApplication
  readonly scope: string
  readonly owner: Customer | undefined
}

/** Makes an access token and registers it as valid. Times are in seconds. */
export function issueAccessToken(organization: Organization, grant: Grant) {
  const { application } = grant
  const createdAt = Math.floor(organization.now() / 1000)
  const lifetime = lifetimes[application.kind]
  const accessToken = toJwt(organization, grant, createdAt)
  organization.grants.set(accessToken, { application, expiresAt: (createdAt + lifetime) * 1000 })
  return { accessToken, createdAt, lifetime }
}

/**
 * Makes a token with the shape and claims of a JWT. It is unsigned, because the emulator looks
 * tokens up in a map.
 */
function toJwt(
  { slug }: Organization,
  { application, scope, owner }: Grant,
  createdAt: number,
): string {
  const { kind, clientId } = application
  const isPublic = kind === 'sales_channel'
  const claims = {
    organization: { id: `${slug}-id`, slug, enterprise: false, region: 'eu-west-1' },
    application: {
      id: `${clientId}-id`,
      kind,
      public: isPublic,
      client_id: clientId,
      confidential: !isPublic,
    },
    ...(owner && { owner: { id: owner.id, type: 'Customer' } }),
    ...(isPublic && { market: toMarket(scope) }),
    scope,
    iat: createdAt,
    exp: createdAt + lifetimes[kind],
    test: true,
    rand: Math.random(),
    iss: 'https://auth.commercelayer.io',
  }
  return `${encode({ typ: 'JWT', alg: 'none' })}.${encode(claims)}.${randomText(24)}`
}

function toMarket(scope: string) {
  const id = /^market:id:(\w+)/.exec(scope)?.[1] ?? randomLetters(10)
  return {
    id: [id],
    price_list_id: randomLetters(10),
    stock_location_ids: [],
    geocoder_id: null,
    allows_external_prices: false,
  }
}

/**
 * Encodes JSON as base64url. The text is converted to UTF-8 first, because `btoa` throws for
 * characters above U+00FF.
 */
function encode(value: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
