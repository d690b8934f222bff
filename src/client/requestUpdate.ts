import { readAccessToken } from './accessToken.js'
import { type Answer, isInvalidToken } from './answer.js'
import type { ClientSettings } from './clientOptions.js'
import { type Deadline, withDeadline } from './deadline.js'
import type { UpdateDocument } from './passwordResetDocument.js'
import { PasswordResetError, configurationError } from './PasswordResetError.js'
import { parseJson, readBody } from './readBody.js'

/** What is known of an update while it runs. It decides what a failure means for the password. */
interface Progress {
  /** The request may have reached the server: unless there is an answer, nobody knows. */
  wasSent: boolean
  wasOffline: boolean
  answer: Answer | undefined
}

/**
 * Sends the PATCH, once more with a fresh access token when the first is called invalid, and gives
 * the answer, whatever it says.
 *
 * @throws {PasswordResetError} when there is no answer
 */
export async function requestUpdate(
  document: UpdateDocument,
  settings: ClientSettings,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const progress: Progress = { wasSent: false, wasOffline: false, answer: undefined }

  const send = async (deadline: Deadline, forceRefresh: boolean) => {
    const accessToken = await readAccessToken(settings.getAccessToken, forceRefresh, deadline)
    const request = settings.fetch ?? globalThis.fetch
    if (typeof request !== 'function') throw configurationError('fetch')
    const url = `${settings.endpoint}/${document.data.id}`
    const init = { ...requestInit(accessToken, document), signal: deadline.signal }
    // The update may have been given up since the access token came: then nothing is sent.
    deadline.signal.throwIfAborted()
    progress.wasOffline = globalThis.navigator?.onLine === false
    progress.wasSent = true
    const response = await deadline.wait(request(url, init))
    // A status from 400 on says enough, also when the body doesn't come in time.
    if (response.status >= 400) progress.answer = { response, document: undefined }
    progress.answer = await readAnswer(response, deadline)
    return progress.answer
  }

  const sendUpToTwice = async (deadline: Deadline) => {
    const answer = await send(deadline, false)
    if (!settings.canRefresh || !isInvalidToken(answer)) return answer
    // A refused access token is refused before the reset is touched: it is as if nothing was sent.
    progress.wasSent = false
    progress.answer = undefined
    return send(deadline, true)
  }

  try {
    return await withDeadline(settings.timeoutMs, sendUpToTwice, signal)
  } catch (failure) {
    if (progress.answer) return progress.answer
    throw toError(failure, progress)
  }
}

function toError(failure: unknown, { wasSent, wasOffline }: Progress): PasswordResetError {
  if (!(failure instanceof PasswordResetError)) {
    return new PasswordResetError({ kind: wasOffline ? 'offline' : 'network' })
  }
  const { kind, reasons } = failure
  return wasSent ? failure : new PasswordResetError({ kind, reasons, outcome: 'not-applied' })
}

function requestInit(accessToken: string, document: UpdateDocument): RequestInit {
  return {
    method: 'PATCH',
    headers: {
      Accept: 'application/vnd.api+json',
      Authorization: `Bearer ${accessToken}`,
      'Content-Type': 'application/vnd.api+json',
    },
    body: JSON.stringify(document),
    cache: 'no-store',
    credentials: 'omit',
    // Followed, a redirect would carry the password to another origin.
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
  }
}

async function readAnswer(response: Response, deadline: Deadline): Promise<Answer> {
  try {
    return { response, document: parseJson(await deadline.wait(readBody(response))) }
  } catch (failure) {
    if (deadline.expired()) throw failure
    // The connection broke within the body.
    return { response, document: undefined }
  }
}
