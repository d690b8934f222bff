import { getAccessToken } from '../../../../../shop/accessToken'

// NEXT_PUBLIC_COMMERCE_LAYER=https://acme.commercelayer.io
const resets = `${process.env['NEXT_PUBLIC_COMMERCE_LAYER']}/api/customer_password_resets`
const mediaType = 'application/vnd.api+json'

interface Context {
  params: Promise<{ id: string }>
}

/** This one request, and nothing else of the API. */
export async function PATCH(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  const attributes = toAttributes(await request.json().catch(() => undefined))
  if (!/^\w+$/.test(id) || !attributes) return refuse(400, 'That is not an update of a reset.')
  const body = JSON.stringify({ data: { type: 'customer_password_resets', id, attributes } })

  const answer = await ask(id, body, false)
  // An access token that was refused has changed nothing, so the same can be sent once more.
  return answer.status === 401 ? ask(id, body, true) : answer
}

/** What the page may change, and only with the token of the link. */
function toAttributes(document: unknown) {
  const { data } = (document ?? {}) as { data?: { attributes?: Record<string, unknown> } }
  const { customer_password, _reset_password_token } = data?.attributes ?? {}
  const isComplete =
    typeof customer_password === 'string' && typeof _reset_password_token === 'string'
  return isComplete && _reset_password_token !== ''
    ? { customer_password, _reset_password_token }
    : undefined
}

async function ask(id: string, body: string, forceRefresh: boolean): Promise<Response> {
  const accessToken = await getAccessToken({ forceRefresh }).catch(() => undefined)
  // Nothing was sent, which 401 says to the page, and 500 wouldn't.
  if (!accessToken) return refuse(401, 'The shop has no access token.')
  try {
    const answer = await fetch(`${resets}/${id}`, {
      method: 'PATCH',
      headers: {
        Accept: mediaType,
        'Content-Type': mediaType,
        Authorization: `Bearer ${accessToken}`,
      },
      body,
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    })
    // The whole answer: the page reads the status, the document's errors, and how long to wait.
    const answered = answer.status === 204 ? null : await answer.arrayBuffer()
    const headers = pick(answer.headers, ['Content-Type', 'Retry-After'])
    return new Response(answered, { status: answer.status, headers })
  } catch {
    // It may have arrived, which 502 says to the page, and 400 wouldn't.
    return refuse(502, 'Commerce Layer has not answered.')
  }
}

function pick(headers: Headers, names: string[]): [string, string][] {
  return names.flatMap((name) => {
    const value = headers.get(name)
    return value === null ? [] : [[name, value] as [string, string]]
  })
}

function refuse(status: number, detail: string): Response {
  const document = { errors: [{ status: String(status), detail }] }
  return Response.json(document, { status, headers: { 'Content-Type': mediaType } })
}
