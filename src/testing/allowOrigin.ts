/**
 * Adds the CORS headers that allow any origin, without credentials. Commerce Layer doesn't publish
 * which headers its API exposes, so these are the headers in its docs.
 */
export function allowOrigin(response: Response, headers: Headers): Response {
  const allowed = new Response(response.body, response)
  const set = (name: string, value: string) => {
    if (!allowed.headers.has(name)) allowed.headers.set(name, value)
  }
  set('Access-Control-Allow-Origin', headers.get('origin') ?? '*')
  set(
    'Access-Control-Expose-Headers',
    'X-Ratelimit-Limit, X-Ratelimit-Interval, X-Ratelimit-Remaining',
  )
  set('Vary', 'Origin')
  if (headers.has('access-control-request-method')) {
    set('Access-Control-Allow-Methods', 'GET, POST, PATCH, DELETE')
    set('Access-Control-Allow-Headers', 'accept, authorization, content-type')
    set('Access-Control-Max-Age', '600')
  }
  return allowed
}
