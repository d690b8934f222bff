import { fromErrors } from './Answer.js'
import type { PasswordResetClient } from './PasswordResetClient.js'
import { PasswordResetError, configurationError, unexpectedResponse } from './PasswordResetError.js'
import type { PasswordResetErrorKind } from './PasswordResetErrorKind.js'
import { fromResource, toDocument } from './toDocument.js'
import { ownProperties } from './untrusted.js'
import { readSignal, withDeadline, readTimeout, toClientTimeout } from './withDeadline.js'

/** What is passed to the SDK; no `null`, no `undefined`, so that it fits every major's types. */
interface SdkUpdate {
  id: string
  customer_password?: string
  _reset_password_token?: string
  reference?: string
  reference_origin?: string
  metadata?: Record<string, unknown>
}

/**
 * Makes a client from the official SDK's `customer_password_resets` resource, of any major. The id
 * is checked here, because the SDK puts it into the URL as it is. The SDK takes no signal:
 * aborting, or the `timeout` in milliseconds (15 000 by default), ends the wait, not the request.
 *
 * @throws {PasswordResetError} kind `configuration`, at once, when the resource has no `update` or
 * the timeout is invalid
 *
 * @example
 * const client = createSdkPasswordResetClient(commerceLayer.customer_password_resets)
 */
export function createSdkPasswordResetClient(
  resource: {
    update(resource: SdkUpdate, params?: undefined, options?: undefined): Promise<unknown>
  },
  options?: { timeout?: number | undefined },
): PasswordResetClient {
  if (typeof resource?.update !== 'function') throw configurationError('resource')
  const timeoutMs = readTimeout(ownProperties(options).timeout)
  return {
    timeout: toClientTimeout(timeoutMs),
    async update(variables, callOptions) {
      const { id, attributes } = toDocument(variables).data
      const signal = readSignal(callOptions)
      // The SDK sends `null`, which clears an attribute, although its types don't allow it.
      const send = () => resource.update({ id, ...attributes } as SdkUpdate)
      try {
        const answer = await withDeadline(timeoutMs, send, signal)
        const passwordReset = fromResource(answer, id)
        if (!passwordReset) throw unexpectedResponse()
        return passwordReset
      } catch (failure) {
        throw fromSdkError(failure)
      }
    },
  }
}

/** The `type` of the SDK's errors, as its README lists them. */
const kindsByType: Record<string, PasswordResetErrorKind> = {
  cancel: 'aborted',
  // Node's “fetch failed”.
  client: 'network',
  request: 'network',
  timeout: 'timeout',
  'token-refresh': 'unauthorized',
}

function fromSdkError(failure: unknown): PasswordResetError {
  if (failure instanceof PasswordResetError) return failure
  const { errors, status, type } = ownProperties(failure)
  if (typeof status === 'number' && status >= 400) {
    return fromErrors({ status, errors })
  }
  const isKnown = typeof type === 'string' && Object.hasOwn(kindsByType, type)
  const kind = isKnown ? kindsByType[type] : undefined
  return kind ? new PasswordResetError({ kind }) : unexpectedResponse()
}
