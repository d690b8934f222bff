import { type Answer, isInvalidToken } from './Answer.js'

/**
 * Sends a request, and once more with a fresh access token when the first one is invalid. Commerce
 * Layer checks the access token before it reads anything else, so nothing has happened yet.
 */
export async function resendOnce<TAnswer extends Answer>(
  send: (isAgain: boolean) => Promise<TAnswer>,
): Promise<TAnswer> {
  const first = await send(false)
  return isInvalidToken(first) ? send(true) : first
}
