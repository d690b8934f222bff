import { fromFailure, fromSuccess } from './Answer.js'
import type { PasswordResetClient, PasswordResetClientOptions } from './PasswordResetClient.js'
import { readClientOptions } from './readClientOptions.js'
import { requestUpdate } from './requestUpdate.js'
import { toDocument } from './toDocument.js'
import { readSignal, toClientTimeout } from './withDeadline.js'

/**
 * Creates a client that sends `PATCH /customer_password_resets/:id` to Commerce Layer. One `update`
 * sends one request. The client sends a second request only when Commerce Layer answers
 * `INVALID_TOKEN` and `accessToken` is a function that can return a fresh token.
 *
 * @throws {PasswordResetError} kind `configuration`, at once, naming the invalid option
 *
 * @example
 * const client = createPasswordResetClient({ organization: 'acme', accessToken: getAccessToken })
 *
 * await client.update({
 *   id: link.id,
 *   _reset_password_token: link.token,
 *   customer_password: password,
 * })
 */
export function createPasswordResetClient(
  options: PasswordResetClientOptions,
): PasswordResetClient {
  const settings = readClientOptions(options)
  return {
    timeout: toClientTimeout(settings.timeoutMs),
    async update(variables, callOptions) {
      const document = toDocument(variables)
      const answer = await requestUpdate(document, settings, readSignal(callOptions))
      const passwordReset = fromSuccess(answer, document.data.id)
      if (!passwordReset) throw fromFailure(answer, settings.classify)
      return passwordReset
    },
  }
}
