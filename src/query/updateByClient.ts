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
 * Lets the client make the request, and adds its answer to what is known. What a client of the
 * app's own returns goes through the same allow-list as Commerce Layer's answer.
 */
export async function updateByClient(
  client: PasswordResetClient,
  variables: UpdatePasswordResetVariables,
): Promise<UpdateAnswer> {
  const answer = await ask(client, variables)
  learnFrom(answer, client, variables)
  return answer
}

/** Only what sends a password says something about it. */
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

async function ask(
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
