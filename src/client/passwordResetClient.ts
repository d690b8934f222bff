import { createAccessTokenSource, isAccessToken } from './accessToken.js'
import { fromBadResponse, fromGoodResponse, isInvalidToken } from './answer.js'
import { readClientOptions } from './clientOptions.js'
import { type Deadline, startDeadline } from './deadline.js'
import { ownValue } from './ownValue.js'
import { toDocument } from './passwordResetDocument.js'
import { PasswordResetError, configurationError } from './PasswordResetError.js'
import { readBody } from './readBody.js'
import type { PasswordResetClient, PasswordResetClientOptions } from './types.js'

/**
 * Makes a client that sends `PATCH /customer_password_resets/:id` to Commerce Layer. One `update` is one request: nothing is retried, but for
 * one resend with a fresh access token when Commerce Layer calls the old one invalid and `accessToken` is a function.
 *
 * Make it once, outside of components: what is known about a reset (in flight, answer lost) belongs to the client object.
 *
 * @throws {PasswordResetError} kind `configuration`, at once, naming the option that can't be right
 *
 * @example
 * const client = createPasswordResetClient({ organization: 'acme', accessToken: getAccessToken })
 *
 * await client.update({ id: link.id, _reset_password_token: link.token, customer_password: password })
 */
export function createPasswordResetClient(
  options: PasswordResetClientOptions,
): PasswordResetClient {
  const settings = readClientOptions(options)
  const getAccessToken = createAccessTokenSource(settings.accessToken, settings.timeout)

  return {
    async update(variables, callOptions) {
      const signal = ownValue(callOptions, 'signal') as AbortSignal | undefined
      const document = toDocument(variables)
      const { id } = document.data
      const deadline = startDeadline(settings.timeout, signal)
      // A request is on its way whose answer nobody has seen: the password may be changed.
      let awaitsAnswer = false
      let wasOffline: boolean | undefined

      const send = async (forceRefresh: boolean) => {
        const accessToken = await authorize(deadline, () =>
          getAccessToken({ forceRefresh, signal: deadline.signal }),
        )
        const response = await request(
          `${settings.endpoint}/${id}`,
          accessToken,
          JSON.stringify(document),
        )
        const body = await readAnswer(response, deadline)
        awaitsAnswer = false
        return { response, body }
      }

      const request = (url: string, accessToken: string, body: string) => {
        const fetch = settings.fetch ?? globalThis.fetch
        if (typeof fetch !== 'function') throw configurationError('fetch')
        wasOffline = globalThis.navigator?.onLine === false
        awaitsAnswer = true
        return deadline.wait(
          fetch(url, { ...requestInit(accessToken), body, signal: deadline.signal }),
        )
      }

      const fromFailure = (failure?: unknown) => {
        if (failure instanceof PasswordResetError) return failure
        const expired = deadline.expired()
        if (!expired) return new PasswordResetError({ kind: wasOffline ? 'offline' : 'network' })
        return new PasswordResetError(
          awaitsAnswer ? { kind: expired } : { kind: expired, outcome: 'not-applied' },
        )
      }

      try {
        if (deadline.expired()) throw fromFailure()
        const first = await send(false)
        const canRefresh =
          typeof settings.accessToken === 'function' && isInvalidToken(first.response, first.body)
        const { response, body } = canRefresh ? await send(true) : first
        const passwordReset = fromGoodResponse(response, body, id)
        if (!passwordReset) throw fromBadResponse(response, body, settings.classify)
        return passwordReset
      } catch (failure) {
        throw fromFailure(failure)
      } finally {
        deadline.end()
      }
    },
  }
}

function requestInit(accessToken: string): RequestInit {
  return {
    method: 'PATCH',
    headers: {
      Accept: 'application/vnd.api+json',
      Authorization: `Bearer ${accessToken}`,
      'Content-Type': 'application/vnd.api+json',
    },
    cache: 'no-store',
    credentials: 'omit',
    // Followed, a redirect would carry the password to another origin.
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
  }
}

async function authorize(
  deadline: Deadline,
  getAccessToken: () => string | Promise<string>,
): Promise<string> {
  const accessToken = await deadline.wait(getAccessTokenOrNothing(getAccessToken))
  if (!isAccessToken(accessToken)) throw new PasswordResetError({ kind: 'unauthorized' })
  return accessToken
}

async function getAccessTokenOrNothing(
  getAccessToken: () => string | Promise<string>,
): Promise<unknown> {
  try {
    return await getAccessToken()
  } catch {
    // Its error may quote the token.
  }
  return undefined
}

/** The body, if it comes in time and is short enough: a status from 400 on says enough without. */
async function readAnswer(response: Response, deadline: Deadline): Promise<string | undefined> {
  try {
    return await deadline.wait(readBody(response))
  } catch (failure) {
    if (deadline.expired() && response.status < 400) throw failure
    return undefined
  }
}
