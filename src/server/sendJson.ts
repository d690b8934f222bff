import type { Answer } from '../client/answer.js'
import { withDeadline } from '../client/deadline.js'
import { parseJson, readBody } from '../client/readBody.js'

/** Sends a request and reads its answer, within the time limit. */
export type Send = (url: string, init: RequestInit) => Promise<Answer>

/**
 * Makes a `Send`. Only the options of `fetch` that workers know are used. A redirect is not
 * followed, because it would carry the secret to another origin.
 */
export function createSend(fetch: typeof globalThis.fetch | undefined, timeoutMs: number): Send {
  return (url, init) =>
    withDeadline(timeoutMs, async (deadline) => {
      const request = fetch ?? globalThis.fetch
      const { signal } = deadline
      const response = await deadline.wait(request(url, { ...init, redirect: 'manual', signal }))
      const text = await deadline.wait(readBody(response))
      return { response, document: parseJson(text) }
    })
}
