import { fromResource, pickAttributes } from '../client/passwordResetDocument.js'
import {
  type PasswordResetError,
  configurationError,
  toPasswordResetError,
  unexpectedResponse,
} from '../client/PasswordResetError.js'
import type {
  CustomerPasswordReset,
  PasswordResetClient,
  UpdatePasswordResetVariables,
} from '../client/types.js'
import { learn } from './knowledge.js'

/** The result of an update, before the app's callbacks run. */
export type UpdateAnswer =
  | { readonly passwordReset: CustomerPasswordReset }
  | { readonly error: PasswordResetError }

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

/**
 * Adds an answer to what is known. An update without a password says nothing about the password.
 */
export function learnFrom(
  answer: UpdateAnswer,
  client: PasswordResetClient,
  { id, customer_password }: UpdatePasswordResetVariables,
): void {
  if (customer_password === undefined) return
  if ('passwordReset' in answer) learn(client, id, { outcome: 'applied', ...answer })
  else if (answer.error.outcome !== 'not-applied')
    learn(client, id, { outcome: 'unknown', ...answer })
}
