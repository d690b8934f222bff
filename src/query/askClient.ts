import { fromResource, pickAttributes } from '../client/passwordResetDocument.js'
import {
  configurationError,
  toPasswordResetError,
  unexpectedResponse,
} from '../client/PasswordResetError.js'
import type { PasswordResetClient, UpdatePasswordResetVariables } from '../client/types.js'
import type { UpdateAnswer } from './knowledge.js'

/**
 * Calls the client. What a client of the app's own returns goes through the same allow-list as
 * Commerce Layer's answer; what it throws becomes an error answer.
 */
export async function askClient(
  client: PasswordResetClient,
  variables: UpdatePasswordResetVariables,
): Promise<UpdateAnswer> {
  try {
    if (typeof client?.update !== 'function') throw configurationError('client')
    if (Object.keys(pickAttributes(variables)).length === 0)
      throw configurationError('no_attributes')
    const passwordReset = fromResource(await client.update(variables), variables.id)
    return passwordReset ? { passwordReset } : { error: unexpectedResponse() }
  } catch (failure) {
    return { error: toPasswordResetError(failure) }
  }
}
