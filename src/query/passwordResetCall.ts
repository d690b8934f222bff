import { ownValue } from '../client/ownValue.js'
import { fromResource, pickAttributes } from '../client/passwordResetDocument.js'
import {
  PasswordResetError,
  configurationError,
  toPasswordResetError,
  unexpectedResponse,
} from '../client/PasswordResetError.js'
import { historyOf } from '../client/resetHistory.js'
import type {
  CustomerPasswordReset,
  PasswordResetClient,
  UpdatePasswordResetVariables,
} from '../client/types.js'
import { type UpdatePasswordResetTicket, seal, unseal } from './sealedCall.js'

/** What became of a call, before any callback could change it. */
export type PasswordResetAnswer =
  | { readonly passwordReset: CustomerPasswordReset }
  | {
      readonly error: PasswordResetError
      /** The reset may have been used before this call, so a refusal doesn't mean that the password was not changed. */
      readonly wasMaybeUsed: boolean
    }

export interface PasswordResetCall {
  readonly client: PasswordResetClient
  readonly variables: UpdatePasswordResetVariables
  /** Gives the ticket to TanStack, which calls `deliver` with it. */
  readonly execute: (ticket: UpdatePasswordResetTicket) => Promise<CustomerPasswordReset>
  /** Hears the answer first, once. Must not throw. */
  readonly onAnswer: (answer: PasswordResetAnswer) => void
  /** Hears that the call was refused because one with the same id is running on the same client, and that one must not be touched. */
  readonly onRefused: (error: PasswordResetError, ticket: UpdatePasswordResetTicket) => void
}

/** Starts a call. Takes anything as variables: what is wrong with them is the answer, never a throw. */
export async function startCall({
  client,
  execute,
  onAnswer,
  onRefused,
  ...call
}: PasswordResetCall): Promise<CustomerPasswordReset> {
  const variables = { ...pickAttributes(call.variables), id: readId(call.variables) }
  const { inFlight } = historyOf(client)
  if (inFlight.has(variables.id)) {
    const error = new PasswordResetError({ kind: 'in-flight' })
    onAnswer({ error, wasMaybeUsed: false })
    onRefused(error, Object.freeze({ id: variables.id }))
    throw error
  }
  inFlight.add(variables.id)
  const settle = (answer: PasswordResetAnswer) => {
    inFlight.delete(variables.id)
    onAnswer(answer)
  }
  const ticket = seal({ client, variables, settle })
  try {
    return await execute(ticket)
  } finally {
    // Still sealed: a callback that runs before the request threw, and TanStack never called `deliver`.
    unseal(ticket)?.settle({ error: configurationError('callback'), wasMaybeUsed: false })
  }
}

/** TanStack's `mutationFn`. A ticket without a call (restored, replayed) fails closed. */
export async function deliver(ticket: UpdatePasswordResetTicket): Promise<CustomerPasswordReset> {
  const call = unseal(ticket)
  if (!call) throw configurationError('sealed')
  const { maybeUsed } = historyOf(call.client)
  const wasMaybeUsed = maybeUsed.has(ticket.id)
  try {
    const passwordReset = await update(call.client, call.variables)
    maybeUsed.add(ticket.id)
    call.settle({ passwordReset })
    return passwordReset
  } catch (failure) {
    const error = toPasswordResetError(failure)
    if (error.outcome === 'unknown') maybeUsed.add(ticket.id)
    call.settle({ error, wasMaybeUsed })
    throw error
  }
}

/** The client may be the user's own, so what it returns goes through the same allow-list as Commerce Layer's answer. */
async function update(
  client: PasswordResetClient,
  variables: UpdatePasswordResetVariables,
): Promise<CustomerPasswordReset> {
  if (typeof client?.update !== 'function') throw configurationError('client')
  if (Object.keys(pickAttributes(variables)).length === 0) throw configurationError('no_attributes')
  const passwordReset = fromResource(await client.update(variables), variables.id)
  if (!passwordReset) throw unexpectedResponse()
  return passwordReset
}

function readId(variables: unknown): string {
  const id = ownValue(variables, 'id')
  return typeof id === 'string' ? id : ''
}
