import { fromErrors } from './answer.js'
import { startDeadline } from './deadline.js'
import { ownValue } from './ownValue.js'
import { fromResource, toDocument } from './passwordResetDocument.js'
import {
  PasswordResetError,
  type PasswordResetErrorKind,
  configurationError,
  unexpectedResponse,
} from './PasswordResetError.js'
import type { PasswordResetClient, UpdatePasswordResetVariables } from './types.js'

/**
 * Makes a client on the official SDK's `customer_password_resets` resource (any major; structural). The id is checked here, since the SDK puts
 * it into the URL as it is. The SDK takes no signal: aborting ends the wait, not the request.
 *
 * @throws {PasswordResetError} kind `configuration`, at once, when there is no such resource
 *
 * @example
 * const client = createSdkPasswordResetClient(commerceLayer.customer_password_resets)
 */
export function createSdkPasswordResetClient(resource: {
  update(
    resource: UpdatePasswordResetVariables,
    params?: undefined,
    options?: undefined,
  ): Promise<unknown>
}): PasswordResetClient {
  if (typeof resource?.update !== 'function') throw configurationError('resource')
  return {
    async update(variables, options) {
      const signal = ownValue(options, 'signal') as AbortSignal | undefined
      const { id, attributes } = toDocument(variables).data
      if (signal?.aborted) throw new PasswordResetError({ kind: 'aborted', outcome: 'not-applied' })
      const deadline = startDeadline(undefined, signal)
      try {
        const answer = await deadline.wait(resource.update({ id, ...attributes }))
        const passwordReset = fromResource(answer, id)
        if (!passwordReset) throw unexpectedResponse()
        return passwordReset
      } catch (failure) {
        throw deadline.expired()
          ? new PasswordResetError({ kind: 'aborted' })
          : fromSdkError(failure)
      } finally {
        deadline.end()
      }
    },
  }
}

/** The `type` of the SDK's errors, as its README lists them. */
const kindsByType: Record<string, PasswordResetErrorKind> = {
  cancel: 'aborted',
  request: 'network',
  timeout: 'timeout',
  'token-refresh': 'unauthorized',
}

function fromSdkError(failure: unknown): PasswordResetError {
  if (failure instanceof PasswordResetError) return failure
  const [type, status, errors] = ['type', 'status', 'errors'].map((key) => ownValue(failure, key))
  if (typeof status === 'number' && status >= 400)
    return fromErrors({ status, errors: Array.isArray(errors) ? errors : [] })
  const kind =
    typeof type === 'string' && Object.hasOwn(kindsByType, type) ? kindsByType[type] : undefined
  return kind ? new PasswordResetError({ kind }) : unexpectedResponse()
}
