import {
  type EmulatorOptions,
  createCommerceLayerEmulator,
} from 'commercelayer-password-reset/testing'

export const tokenUrl = 'https://auth.commercelayer.io/oauth/token'
export const resetsUrl = 'https://acme.commercelayer.io/api/customer_password_resets'
export const mediaType = 'application/vnd.api+json'
export const type = 'customer_password_resets'

export const salesChannel = {
  grant_type: 'client_credentials',
  client_id: 'sales-channel',
  scope: 'market:all',
}
export const integration = {
  grant_type: 'client_credentials',
  client_id: 'integration',
  client_secret: 'integration-secret',
}
export const customer = (password: string) => ({
  grant_type: 'password',
  client_id: 'sales-channel',
  scope: 'market:all',
  username: 'john@example.com',
  password,
})

export interface Sent {
  method?: string
  path?: string
  credentials?: Record<string, string>
  headers?: Record<string, string>
  body?: unknown
}

/** Everything that an answer may contain. */
export interface Answer {
  status: number
  headers: Headers
  data: { id: string; attributes: Record<string, unknown>; relationships: Record<string, unknown> }
  error: {
    title: string
    detail: string
    code: string
    status: unknown
    source?: { pointer: string }
    meta?: Record<string, unknown>
  }
  json: Record<string, unknown>
}

/** Opens an emulator with one reset, which is created by HTTP requests as in a backend. */
export async function openEmulator(options?: EmulatorOptions) {
  const emulator = createCommerceLayerEmulator(options)
  const url = resetsUrl.replace('acme', options?.organization ?? 'acme')

  const requestToken = async (params: Record<string, unknown>) =>
    toAnswer(
      await emulator.fetch(tokenUrl, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(params),
      }),
    )

  const request = async ({
    method = 'GET',
    path = '',
    credentials = integration,
    headers,
    body,
  }: Sent = {}) => {
    const { json } = await requestToken(credentials)
    const init = {
      method,
      headers: {
        Accept: mediaType,
        Authorization: `Bearer ${String(json.access_token)}`,
        'Content-Type': mediaType,
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }
    return toAnswer(await emulator.fetch(`${url}${path}`, init))
  }

  const create = (attributes: Record<string, unknown>) =>
    request({ method: 'POST', body: { data: { type, attributes } } })

  const { data } = await create({ customer_email: 'john@example.com' })
  const token = String(data.attributes.reset_password_token)

  const update = (attributes: Record<string, unknown>, sent: Sent = {}) =>
    request({
      method: 'PATCH',
      path: `/${data.id}`,
      credentials: salesChannel,
      body: { data: { type, id: data.id, attributes } },
      ...sent,
    })

  const canSignIn = async (password: string) =>
    (await requestToken(customer(password))).status === 200

  return { emulator, requestToken, request, create, update, canSignIn, id: data.id, token }
}

async function toAnswer(response: Response): Promise<Answer> {
  const text = await response.text()
  const json = JSON.parse(text === '' ? '{}' : text) as Record<string, unknown> & {
    data: Answer['data']
    errors?: [Answer['error']]
  }
  return {
    status: response.status,
    headers: response.headers,
    data: json.data,
    error: json.errors?.[0] ?? noError,
    json,
  }
}

const noError: Answer['error'] = { title: '', detail: '', code: '', status: '' }
