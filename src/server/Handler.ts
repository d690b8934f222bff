/**
 * What the server knows of a request beyond `Request`. Pass it as the second argument where your
 * platform has it; whatever else a framework passes there does no harm.
 */
export interface HandlerContext {
  /** Keeps the platform alive until the work is done. */
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined
  /** The address of the client, for `allow`: the socket's, or what your own proxy says it is. */
  readonly clientAddress?: string | undefined
}

/**
 * Answers one request. Web standards only, so that it fits every framework. Never rejects. (All of
 * a context is optional, and without `object` TypeScript would refuse any other second argument.)
 */
export type Handler = (request: Request, context?: HandlerContext | object) => Promise<Response>

/** No answer of a handler may be cached. */
export const noStore = { 'Cache-Control': 'no-store' }

/** A refusal as a JSON problem (RFC 9457). A fixed title repeats nothing of the request. */
export function problem(
  status: number,
  title: string,
  { type, ...headers }: { readonly type?: string; readonly [header: string]: string } = {},
): Response {
  const document = { ...(type !== undefined && { type }), status, title }
  return new Response(JSON.stringify(document), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...noStore, ...headers },
  })
}

export function methodNotAllowed(allowed: string): Response {
  return problem(405, `Use ${allowed}.`, { Allow: allowed })
}

export function bodyTooLarge(): Response {
  return problem(413, 'The body is too large.')
}

export function tooManyRequests(retryAfterMs: number): Response {
  const seconds = Math.max(1, Math.ceil(retryAfterMs / 1000))
  return problem(429, 'Too many requests.', { 'Retry-After': String(seconds) })
}

/** The address of the client, when the caller of the handler knows it. */
export function readClientAddress(context: HandlerContext | object | undefined) {
  const { clientAddress } = (context ?? {}) as { clientAddress?: unknown }
  return typeof clientAddress === 'string' ? { clientAddress } : {}
}

const maxPlaces = 100

/**
 * Limits what is under way to 100, so that nobody can fill the memory. Returns a function that
 * frees the place, or `undefined` when all are taken. A place is free again after `maxMs` at the
 * latest, because a platform may end work without an error.
 */
export function createPlaces(maxMs: number): () => (() => void) | undefined {
  const taken = new Set<{ readonly since: number }>()
  return () => {
    for (const oldest of taken) {
      if (Date.now() - oldest.since <= maxMs) break
      taken.delete(oldest)
    }
    if (taken.size >= maxPlaces) return undefined
    const place = { since: Date.now() }
    taken.add(place)
    return () => void taken.delete(place)
  }
}
