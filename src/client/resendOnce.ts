import { type Answer, isInvalidToken } from './Answer.js'

/**
 * Sends a request, and sends it again with a fresh access token if the first token is invalid.
 * Commerce Layer checks the access token before it reads anything else, so the first request has no
 * effect.
 */
export async function resendOnce<TAnswer extends Answer>(
  send: (isAgain: boolean) => Promise<TAnswer>,
): Promise<TAnswer> {
  const first = await send(false)
  return isInvalidToken(first) ? send(true) : first
}
