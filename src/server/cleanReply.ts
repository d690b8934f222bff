import { fromSuccess } from '../client/answer.js'
import type { Reply } from './commerceLayer.js'
import { answerDocument, cleanErrors } from './jsonApiErrors.js'
import { noStore, problem } from './problem.js'

/**
 * Makes the answer to the browser from Commerce Layer's: the same status, and of the document only
 * what the client reads, the reset token not among it. What is no answer of Commerce Layer's gets a
 * status from which the client knows that the password may have been changed.
 */
export function cleanReply(reply: Reply, id: string): Response {
  const { response, document } = reply
  const { headers, ok, status } = response
  if (reply.isFromAuth && ![401, 403, 429].includes(status)) return noAccessToken()
  if (status >= 400) {
    const retryAfter = headers.get('retry-after')
    const passedOn = { ...(retryAfter !== null && { 'Retry-After': retryAfter }) }
    const errors = cleanErrors(document, status)
    return errors
      ? answerDocument(status, { errors }, passedOn)
      : problem(status, 'Commerce Layer refused the request.', passedOn)
  }
  if (!ok) return problem(502, 'Commerce Layer did not answer as it should.')
  if (status === 202) return new Response(null, { status, headers: noStore })
  const passwordReset = fromSuccess(reply, id)
  if (!passwordReset) return problem(502, 'Commerce Layer did not answer as it should.')
  const { type, id: _id, ...attributes } = passwordReset
  return answerDocument(200, { data: { type, id, attributes } })
}

/**
 * Without an access token nothing was sent. Another answer of its server would say that the
 * password may have been changed, or that the link is wrong.
 */
export function noAccessToken(): Response {
  return problem(401, 'There is no access token.')
}
