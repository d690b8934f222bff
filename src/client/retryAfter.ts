const maxWaitMs = 24 * 60 * 60 * 1000

/**
 * Reads `Retry-After` (RFC 9110 §10.2.3) as milliseconds from now, at most a day. Seconds and
 * IMF-fixdate only: `Number` and `Date.parse` accept far more than the standard (`1e3`, `-1`,
 * and `7` as the year 2001).
 */
export function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')
  const date = readDate(value)
  // Uses the server's clock when it can be read, because the shopper's may be wrong.
  let waitMs = date && date - (readDate(headers.get('date')) ?? Date.now())
  if (/^\d{1,9}$/.test(String(value))) waitMs = Number(value) * 1000
  return waitMs === undefined ? undefined : Math.min(Math.max(waitMs, 0), maxWaitMs)
}

/** Accepts only the format that `toUTCString` writes. */
function readDate(value: string | null): number | undefined {
  const date = new Date(String(value))
  return date.toUTCString() === value ? date.getTime() : undefined
}
