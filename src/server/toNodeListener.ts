import { problem } from './problem.js'
import type { Handler } from './types.js'

/** The part of `http.IncomingMessage` that is used, so that Node's types aren't needed. */
interface NodeRequest {
  method?: string | undefined
  url?: string | undefined
  headers: Record<string, string | string[] | undefined>
  [Symbol.asyncIterator](): AsyncIterator<Uint8Array>
}

/** The part of `http.ServerResponse` that is used. */
interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): unknown
  end(body?: Uint8Array): unknown
}

/**
 * Makes a listener for Node's `http` and for Express from a handler. In Express it comes before
 * `express.json()`, which would take the body.
 *
 * @example
 * import { createServer } from 'node:http'
 *
 * createServer(toNodeListener(handler)).listen(3000)
 */
export function toNodeListener(
  handler: Handler,
): (request: NodeRequest, response: NodeResponse) => void {
  return (request, response) => {
    serve(handler, request, response)
      // The head was written before: nothing is left but to end.
      .catch(() => void response.end())
      // Node would end the process.
      .catch(() => {})
  }
}

async function serve(
  handler: Handler,
  request: NodeRequest,
  response: NodeResponse,
): Promise<void> {
  try {
    await write(response, await handle(handler, request))
  } catch {
    await write(response, problem(500, 'The request could not be handled.'))
  }
}

async function write(response: NodeResponse, answer: Response): Promise<void> {
  const body = answer.body ? new Uint8Array(await answer.arrayBuffer()) : undefined
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.end(body)
}

async function handle(handler: Handler, request: NodeRequest): Promise<Response> {
  const webRequest = toRequest(request)
  return webRequest ? handler(webRequest) : problem(400, 'There is no such request.')
}

/**
 * The host isn't taken from the request, because anyone may set it and no handler needs it. No
 * `Request` can have the method TRACE, or a path like `//[`: `undefined`.
 */
function toRequest(request: NodeRequest): Request | undefined {
  const { method = 'GET', url = '/', headers } = request
  const body = method === 'GET' || method === 'HEAD' ? null : toStream(request)
  try {
    const init = { method, headers: toHeaders(headers), body, duplex: 'half' }
    return new Request(new URL(url, 'http://localhost'), init)
  } catch {
    return undefined
  }
}

function toHeaders(headers: NodeRequest['headers']): Headers {
  const entries = Object.entries(headers).filter((entry) => entry[1] !== undefined)
  return new Headers(entries.map(([name, value]) => [name, String(value)]))
}

/**
 * Reads on demand, so that a handler stops a large body. The rest is read and dropped: Node would
 * close the socket, and with it the answer, if the iterator were told to stop.
 */
function toStream(request: NodeRequest): ReadableStream<Uint8Array> {
  const chunks = request[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel() {
        drop(chunks).catch(() => {})
      },
    },
    // Nothing is read for a handler that reads nothing.
    { highWaterMark: 0 },
  )
}

async function drop(chunks: AsyncIterator<Uint8Array>): Promise<void> {
  while (!(await chunks.next()).done);
}
