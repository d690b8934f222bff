import { once } from 'node:events'
import {
  type IncomingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
  constants,
  createSecureServer,
} from 'node:http2'
import type { AddressInfo } from 'node:net'

import { generate } from 'selfsigned'

import type { FaultServer, WireRequest } from './faultServer.ts'

/** How an HTTP/2 connection, or one request on it, can fail. */
export type Http2Death =
  | 'session destroyed'
  | 'GOAWAY'
  | 'REFUSED_STREAM'
  | 'INTERNAL_ERROR'
  | 'CANCEL'
  | 'ENHANCE_YOUR_CALM'
  | '408'

/**
 * Starts a server whose PATCHes fail. Its certificate is self-signed, so browsers must be told to
 * accept it.
 */
export async function startHttp2FaultServer(death: Http2Death): Promise<FaultServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }])
  const requests: WireRequest[] = []
  const sessions = new Set<ServerHttp2Session>()
  const server = createSecureServer({ key, cert })
  server.on('session', (session) => {
    sessions.add(session)
    session.on('error', () => {})
  })
  server.on('stream', (stream, headers) => {
    stream.on('error', () => {})
    let body = ''
    stream.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
    stream.on('end', () => {
      requests.push({
        line: `${headers[':method']} ${headers[':path']}`,
        headers: toHeaders(headers),
        body,
      })
      if (headers[':method'] === 'OPTIONS')
        stream.respond({ ':status': 204, ...cors }, { endStream: true })
      else die(stream, death)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async close() {
      for (const session of sessions) session.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'PATCH',
  'access-control-allow-headers': 'authorization, content-type',
}

function die(stream: ServerHttp2Stream, death: Http2Death): void {
  if (death === 'session destroyed') stream.session?.destroy()
  else if (death === 'GOAWAY') goAway(stream)
  else if (death === '408') stream.respond({ ':status': 408, ...cors }, { endStream: true })
  else stream.close(constants[`NGHTTP2_${death}`])
}

/** Sends GOAWAY, which says that the request was not handled, and closes the session. */
function goAway({ session }: ServerHttp2Stream): void {
  session?.goaway(constants.NGHTTP2_NO_ERROR, 0)
  setTimeout(() => session?.destroy(), 50)
}

function toHeaders(headers: IncomingHttpHeaders): Headers {
  const own = Object.entries(headers).filter(
    ([name, value]) => !name.startsWith(':') && value !== undefined,
  )
  return new Headers(own.map(([name, value]) => [name, String(value)]))
}
