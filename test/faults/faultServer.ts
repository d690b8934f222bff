import { once } from 'node:events'
import { type AddressInfo, type Socket, createServer } from 'node:net'

/** A request as it arrived over the wire. */
export interface WireRequest {
  /** Method and path: `PATCH /api/customer_password_resets/xYZkjABcde`. */
  readonly line: string
  readonly headers: Headers
  readonly body: string
}

interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/**
 * What the server does once it has read a whole request that is no preflight. The server uses plain
 * sockets, because an HTTP server can't be told to make these mistakes.
 */
export type Fault =
  | ({ readonly does: 'answer'; readonly after?: Promise<unknown> } & Answer)
  /** Answers without CORS headers, so the browser hides the answer from the page. */
  | ({ readonly does: 'answer-without-cors' } & Answer)
  | { readonly does: 'say-nothing' }
  | { readonly does: 'reset' }
  | { readonly does: 'close' }
  /** Announces a longer body than it sends, and closes the connection. */
  | ({ readonly does: 'cut-body' } & Answer)
  /** Announces a longer body than it sends, and keeps the connection open. */
  | ({ readonly does: 'stall-body' } & Answer)
  | ({ readonly does: 'send-endless-body' } & Answer)
  | { readonly does: 'refuse-preflight' }

export interface FaultServer {
  readonly url: string
  readonly requests: readonly WireRequest[]
  readonly close: () => Promise<void>
}

/**
 * Starts a raw server on its own loopback port. `toFault` gets each request and the number of
 * PATCHes before it.
 */
export async function startFaultServer(
  toFault: (request: WireRequest, earlier: number) => Fault,
): Promise<FaultServer> {
  const requests: WireRequest[] = []
  const sockets = new Set<Socket>()
  const patches = () => requests.filter(({ line }) => line.startsWith('PATCH')).length

  const handle = (socket: Socket, request: WireRequest) => {
    requests.push(request)
    const fault = toFault(request, patches() - 1)
    if (!request.line.startsWith('OPTIONS')) commit(socket, fault)
    else if (fault.does === 'refuse-preflight') socket.write(format({ status: 403 }))
    else socket.write(format({ status: 204, headers: cors }))
  }

  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // A browser that resets a connection must not fail the test.
    socket.on('error', () => {})
    let received: Buffer = Buffer.alloc(0)
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      for (let next = takeRequest(received); next; next = takeRequest(received)) {
        received = next.rest
        handle(socket, next.request)
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Returns the address of a port on which nobody listens any more. */
export async function closedAddress(): Promise<string> {
  const server = await startFaultServer(() => ({ does: 'reset' }))
  await server.close()
  return server.url
}

const cors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'PATCH',
  'Access-Control-Allow-Headers': 'authorization, content-type',
  'Access-Control-Expose-Headers': 'date, retry-after',
}

function commit(socket: Socket, fault: Fault): void {
  switch (fault.does) {
    case 'answer':
      void Promise.resolve(fault.after).then(() => socket.write(format(fault, cors)))
      break
    case 'answer-without-cors':
      socket.write(format(fault))
      break
    case 'say-nothing':
    case 'refuse-preflight':
      break
    case 'reset':
      socket.resetAndDestroy()
      break
    case 'close':
      socket.destroy()
      break
    case 'cut-body':
      socket.end(format(fault, { ...cors, 'Content-Length': '5000' }))
      break
    case 'stall-body':
      socket.write(format(fault, { ...cors, 'Content-Length': '5000' }))
      break
    case 'send-endless-body':
      socket.write(format(fault, { ...cors, 'Content-Length': '1000000000' }))
      flood(socket)
      break
    default:
      fault satisfies never
  }
}

function flood(socket: Socket): void {
  const send = () => {
    while (!socket.destroyed && socket.write('x'.repeat(64 * 1024)));
  }
  socket.on('drain', send)
  send()
}

function format({ status, headers, body = '' }: Answer, more: Record<string, string> = {}): string {
  const all = { 'Content-Length': String(Buffer.byteLength(body)), ...headers, ...more }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} -\r\n${lines.join('')}\r\n${body}`
}

function takeRequest(received: Buffer): { request: WireRequest; rest: Buffer } | undefined {
  const end = received.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const [first = '', ...lines] = received.subarray(0, end).toString('latin1').split('\r\n')
  const headers = new Headers(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  )
  const bodyEnd = end + 4 + Number(headers.get('content-length') ?? 0)
  if (received.length < bodyEnd) return undefined
  return {
    request: {
      line: first.replace(/ HTTP\/1\.1$/, ''),
      headers,
      body: received.subarray(end + 4, bodyEnd).toString('utf8'),
    },
    rest: received.subarray(bodyEnd),
  }
}
