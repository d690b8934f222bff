import type { CommerceLayerEmulator } from './CommerceLayerEmulator.js'

/**
 * The part of `http.IncomingMessage` that is used. It is declared here, so Node's types aren't
 * needed.
 */
interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: Record<string, string | string[] | undefined>
}

/** The part of `http.ServerResponse` that is used. */
interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): unknown
  write(chunk: Uint8Array): unknown
  end(): unknown
  destroy(): unknown
  on(event: 'close', listener: () => void): unknown
  readonly writableEnded: boolean
}

/**
 * Makes a listener for Node's `http` that serves an emulator. The emulator sees the host from the
 * request's `Host` header. A network error, or a response whose body is cut off, destroys the
 * socket. When a client disconnects, its request is aborted.
 *
 * @example
 * import { createServer } from 'node:http'
 *
 * const emulator = createCommerceLayerEmulator()
 * createServer(createNodeListener(emulator)).listen(4000, '127.0.0.1')
 * // baseUrl: 'http://127.0.0.1:4000/api', access tokens from http://127.0.0.1:4000/oauth/token
 */
export function createNodeListener(
  emulator: CommerceLayerEmulator,
): (request: NodeRequest, response: NodeResponse) => void {
  return (request, response) => {
    void serve(emulator, request, response)
  }
}

async function serve(
  emulator: CommerceLayerEmulator,
  request: NodeRequest,
  response: NodeResponse,
): Promise<void> {
  const client = new AbortController()
  response.on('close', () => {
    if (!response.writableEnded) client.abort()
  })
  try {
    const answer = await emulator.fetch(await toRequest(request, client.signal))
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    // Writes the body chunk by chunk, so a slow or broken body is also slow or broken over HTTP.
    const body = new WritableStream<Uint8Array>({ write: (piece) => void response.write(piece) })
    await answer.body?.pipeTo(body, { signal: client.signal })
    response.end()
  } catch {
    response.destroy()
  }
}

async function toRequest(request: NodeRequest, signal: AbortSignal): Promise<Request> {
  const { method = 'GET', headers } = request
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  const url = new URL(request.url ?? '/', `http://${String(headers.host ?? 'localhost')}`)
  const body =
    method === 'GET' || method === 'HEAD' || chunks.length === 0
      ? undefined
      : new Blob(chunks as BlobPart[])
  return new Request(url, { method, headers: toHeaders(headers), signal, ...(body && { body }) })
}

function toHeaders(headers: NodeRequest['headers']): Headers {
  const entries = Object.entries(headers).filter((entry) => entry[1] !== undefined)
  return new Headers(entries.map(([name, value]) => [name, String(value)]))
}
