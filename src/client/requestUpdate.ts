import { isOffline, readAccessToken } from './accessToken.js'
import { type Answer, isInvalidToken } from './answer.js'
import { resolveEndpoint } from './baseUrl.js'
import type { ClientSettings } from './clientOptions.js'
import { type Deadline, withDeadline } from './deadline.js'
import type { UpdateDocument } from './passwordResetDocument.js'
import { PasswordResetError, configurationError } from './PasswordResetError.js'
import { parseJson, readBody } from './readBody.js'

/**
 * Sends the PATCH and returns the answer, whatever its status. When the access token is invalid,
 * sends it once more with a fresh one.
 *
 * @throws {PasswordResetError} when there is no answer
 */
export async function requestUpdate(
  document: UpdateDocument,
  settings: ClientSettings,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  // Once sent, the request may have reached the server, even when no answer comes.
  let wasSent = false
  let wasOffline = false
  let answer: Answer | undefined

  const send = async (deadline: Deadline, forceRefresh: boolean) => {
    const { getAccessToken } = settings
    const accessToken =
      getAccessToken && (await readAccessToken(getAccessToken, forceRefresh, deadline))
    const request = settings.fetch ?? globalThis.fetch
    if (typeof request !== 'function') throw configurationError('fetch')
    const url = `${resolveEndpoint(settings.endpoint)}/${document.data.id}`
    const init = { ...requestInit(accessToken, document), signal: deadline.signal }
    // Send nothing when the deadline expired while the access token was fetched.
    deadline.signal.throwIfAborted()
    wasOffline = isOffline()
    wasSent = true
    const response = await deadline.wait(request(url, init))
    // A status of 400 or more is enough, even when the body doesn't arrive in time.
    if (response.status >= 400) answer = { response, document: undefined }
    answer = await readAnswer(response, deadline)
    return answer
  }

  const sendUpToTwice = async (deadline: Deadline) => {
    const first = await send(deadline, false)
    if (!settings.canRefresh || !isInvalidToken(first)) return first
    // Commerce Layer checks the access token before it touches the reset, so nothing has happened
    // yet.
    wasSent = false
    answer = undefined
    return send(deadline, true)
  }

  try {
    return await withDeadline(settings.timeoutMs, sendUpToTwice, signal)
  } catch (failure) {
    if (answer) return answer
    if (!(failure instanceof PasswordResetError)) {
      throw new PasswordResetError({ kind: wasOffline ? 'offline' : 'network' })
    }
    const { kind, reasons } = failure
    throw wasSent ? failure : new PasswordResetError({ kind, reasons, outcome: 'not-applied' })
  }
}

function requestInit(accessToken: string | undefined, document: UpdateDocument): RequestInit {
  return {
    method: 'PATCH',
    headers: {
      Accept: 'application/vnd.api+json',
      ...(accessToken !== undefined && { Authorization: `Bearer ${accessToken}` }),
      'Content-Type': 'application/vnd.api+json',
    },
    body: JSON.stringify(document),
    cache: 'no-store',
    credentials: 'omit',
    // A redirect that is followed would carry the password to another origin.
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
  }
}

async function readAnswer(response: Response, deadline: Deadline): Promise<Answer> {
  try {
    return { response, document: parseJson(await deadline.wait(readBody(response))) }
  } catch (failure) {
    if (deadline.expired()) throw failure
    // The connection broke while the body was read.
    return { response, document: undefined }
  }
}
