import type { PasswordResetClient, UpdatePasswordResetVariables } from '../client/types.js'
import type { PasswordResetAnswer } from './passwordResetCall.js'

/** All that TanStack Query ever sees of the variables. Can't be sent again. */
export interface UpdatePasswordResetTicket {
  readonly id: string
}

/** All that the request needs. */
export interface SealedCall {
  readonly client: PasswordResetClient
  readonly variables: UpdatePasswordResetVariables
  readonly settle: (answer: PasswordResetAnswer) => void
}

/**
 * Where secrets wait for the request. TanStack Query keeps variables for minutes, hands them to every global callback and to its devtools, and
 * writes them to storage when a mutation is paused offline; it gets a ticket instead, and the ticket opens this once.
 */
const vault = new WeakMap<UpdatePasswordResetTicket, SealedCall>()

/** Puts a call away and gives the ticket for it. */
export function seal(call: SealedCall): UpdatePasswordResetTicket {
  const ticket = Object.freeze({ id: call.variables.id })
  vault.set(ticket, call)
  return ticket
}

/** Takes the call out for good; `undefined` for a ticket that was used, restored or copied. */
export function unseal(ticket: UpdatePasswordResetTicket): SealedCall | undefined {
  const call = vault.get(ticket)
  vault.delete(ticket)
  return call
}
