/**
 * A refusal as a JSON problem (RFC 9457). The title is fixed, so that nothing of the request is
 * repeated.
 */
export function problem(
  status: number,
  title: string,
  headers: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify({ status, title }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...noStore, ...headers },
  })
}

/** No answer of a handler is for a cache. */
export const noStore = { 'Cache-Control': 'no-store' }

export function methodNotAllowed(allowed: string): Response {
  return problem(405, `Use ${allowed}.`, { Allow: allowed })
}

export function forbiddenOrigin(): Response {
  return problem(403, 'The request does not come from a page of the shop.')
}

export function bodyTooLarge(): Response {
  return problem(413, 'The body is too large.')
}
