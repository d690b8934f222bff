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

/** What came of an update, before any callback of the app could change it. */
export type UpdateAnswer =
  | { readonly passwordReset: CustomerPasswordReset }
  | { readonly error: PasswordResetError }

/**
 * Lets the client make the request. What a client of the app's own returns goes through the same
 * allow-list as Commerce Layer's answer; what it throws is an answer, too.
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

/** Adds an answer to what is known. Only what sends a password says something about it. */
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
