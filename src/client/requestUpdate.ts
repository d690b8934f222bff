import type { Answer } from './Answer.js'
import { PasswordResetError, configurationError } from './PasswordResetError.js'
import { offlineOr } from './PasswordResetErrorKind.js'
import { readAccessToken } from './readAccessToken.js'
import { resolveEndpoint } from './readBaseUrl.js'
import { parseJson, readBody } from './readBody.js'
import type { ClientSettings } from './readClientOptions.js'
import { resendOnce } from './resendOnce.js'
import type { UpdateDocument } from './toDocument.js'
import { type Deadline, withDeadline } from './withDeadline.js'

/**
 * Sends the PATCH and returns the answer, whatever its status is. If the access token is invalid,
 * sends the PATCH a second time with a fresh token.
 *
 * @throws {PasswordResetError} when there is no answer
 */
export async function requestUpdate(
  document: UpdateDocument,
  settings: ClientSettings,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  /** The error's kind if no answer arrives. It is set just before the request is sent. */
  let lossKind: 'network' | 'offline' | undefined
  let answer: Answer | undefined

  const send = async (deadline: Deadline, forceRefresh: boolean) => {
    const { accessToken: source } = settings
    // Resets both before a second request, because Commerce Layer refused the first request before
    // it changed anything.
    lossKind = undefined
    answer = undefined
    const accessToken =
      typeof source === 'function' ? await readAccessToken(source, forceRefresh, deadline) : source
    const request = settings.fetch ?? globalThis.fetch
    if (typeof request !== 'function') throw configurationError('fetch')
    const url = `${resolveEndpoint(settings.endpoint, 'base_url')}/${document.data.id}`
    const init = { ...requestInit(accessToken, document), signal: deadline.signal }
    // Sends nothing if the time ran out while the access token was being fetched.
    deadline.signal.throwIfAborted()
    lossKind = 'network'
    const sent = request(url, init)
    // Checked after the request has left, because a page's first look at `navigator` takes time.
    lossKind = offlineOr('network')
    const response = await deadline.wait(sent)
    // An answer with a status of 400 or more counts even if its body doesn't arrive in time.
    if (response.status >= 400) answer = { response, document: undefined }
    // If the connection breaks while the body is being read, the answer counts, whatever its status
    // is.
    const body = await deadline.wait(readBody(response).catch(() => undefined))
    answer = { response, document: parseJson(body) }
    return answer
  }

  // Only a function can return a different access token.
  const sendUpToTwice = (deadline: Deadline) =>
    typeof settings.accessToken === 'function'
      ? resendOnce((isAgain) => send(deadline, isAgain))
      : send(deadline, false)

  try {
    return await withDeadline(settings.timeoutMs, sendUpToTwice, signal)
  } catch (failure) {
    if (answer) return answer
    if (!(failure instanceof PasswordResetError)) {
      throw new PasswordResetError({ kind: lossKind ?? 'network' })
    }
    const { kind, reasons } = failure
    throw lossKind ? failure : new PasswordResetError({ kind, reasons, outcome: 'not-applied' })
  }
}

function requestInit(accessToken: string | undefined, document: UpdateDocument): RequestInit {
  return {
    method: 'PATCH',
    headers: {
      Accept: 'application/vnd.api+json',
      ...(accessToken && { Authorization: `Bearer ${accessToken}` }),
      'Content-Type': 'application/vnd.api+json',
    },
    body: JSON.stringify(document),
    cache: 'no-store',
    credentials: 'omit',
    // Redirects aren't followed, because a redirect could send the password to another origin.
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
  }
}
