/**
 * Facts about a request that the `Request` object doesn't contain. Pass them to the handler as its
 * second argument if your platform provides them. The handler ignores all other values in that
 * argument.
 */
export interface HandlerContext {
  /** Tells the hosting platform not to stop the process before `work` has ended. */
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined
  /**
   * The client's IP address, for `allow`. Take it from the socket, or from a header of your own
   * proxy.
   */
  readonly clientAddress?: string | undefined
}

/**
 * Answers one request, and never rejects. A handler uses only web standards, so it fits every
 * framework. `context` can be any `object`: all fields of `HandlerContext` are optional, so
 * TypeScript would otherwise refuse the second argument that most frameworks pass.
 */
export type Handler = (request: Request, context?: HandlerContext | object) => Promise<Response>

/** Every response has this header, because browsers and proxies must not cache it. */
export const noStore = { 'Cache-Control': 'no-store' }

/**
 * Makes an error response as problem details in JSON (RFC 9457). The title is fixed, so the
 * response repeats nothing from the request.
 */
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

/** Reads the client's IP address from the context. Returns an empty object if there is none. */
export function readClientAddress(context: HandlerContext | object | undefined) {
  const { clientAddress } = (context ?? {}) as { clientAddress?: unknown }
  return typeof clientAddress === 'string' ? { clientAddress } : {}
}

const maxPlaces = 100

/**
 * Limits the number of tasks that run at the same time to 100, so nobody can fill the memory. The
 * returned function takes a place for one task, and returns a function that frees the place. It
 * returns `undefined` when all places are taken. A place becomes free after `maxMs` at the latest,
 * because a platform may stop a task without an error.
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
