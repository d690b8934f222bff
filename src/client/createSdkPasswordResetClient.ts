import { fromErrors } from './Answer.js'
import type { PasswordResetClient } from './PasswordResetClient.js'
import { PasswordResetError, configurationError, unexpectedResponse } from './PasswordResetError.js'
import type { PasswordResetErrorKind } from './PasswordResetErrorKind.js'
import { fromResource, toDocument } from './toDocument.js'
import { ownProperties } from './untrusted.js'
import { readSignal, withDeadline, readTimeout, toClientTimeout } from './withDeadline.js'

/**
 * The argument of the SDK's `update`. It allows no `null` and no `undefined`, so it fits the types
 * of every major version.
 */
interface SdkUpdate {
  id: string
  customer_password?: string
  _reset_password_token?: string
  reference?: string
  reference_origin?: string
  metadata?: Record<string, unknown>
}

/**
 * Creates a client from the `customer_password_resets` resource of the official SDK. Any major
 * version of the SDK works. The client checks the id, because the SDK puts it into the URL
 * unchanged. The SDK accepts no signal: after an abort or the `timeout` (15 000 milliseconds by
 * default), the client stops waiting, but the request goes on.
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
      // The SDK can send `null`, which clears an attribute, although its types don't allow `null`.
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

/** The kind for each `type` of the SDK's errors, which the SDK's README lists. */
const kindsByType: Record<string, PasswordResetErrorKind> = {
  cancel: 'aborted',
  // The SDK uses `client` for Node's error “fetch failed”.
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
