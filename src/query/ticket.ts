import type { CustomerPasswordReset } from '../client/types.js'

/**
 * What TanStack Query gets instead of the variables, so that it never sees a secret. Works once.
 */
export interface UpdatePasswordResetTicket {
  readonly id: string
}

/** The call that a ticket stands for. */
export interface TicketedCall {
  /** Sends the request. */
  readonly send: () => Promise<CustomerPasswordReset>
  /** Rejects when the call is given up; never resolves. */
  readonly givenUp: Promise<never>
}

/**
 * TanStack Query keeps variables for minutes, passes them to every global callback and to its
 * devtools, and writes them to storage when a mutation is paused offline. So it gets a ticket, and
 * the secrets stay in the call.
 */
const calls = new WeakMap<UpdatePasswordResetTicket, TicketedCall>()

/** Stores a call and returns the ticket for it. */
export function issueTicket(id: string, call: TicketedCall): UpdatePasswordResetTicket {
  const ticket = Object.freeze({ id })
  calls.set(ticket, call)
  return ticket
}

/** Removes and returns the call; `undefined` for a ticket that was used, restored or copied. */
export function redeemTicket(ticket: UpdatePasswordResetTicket): TicketedCall | undefined {
  const call = calls.get(ticket)
  calls.delete(ticket)
  return call
}

/**
 * Waits for work before the request (`onMutate`), but no longer than until the call is given up.
 */
export async function waitBeforeRedeeming<T>(
  ticket: UpdatePasswordResetTicket,
  work: T | PromiseLike<T>,
): Promise<T> {
  const call = calls.get(ticket)
  return call ? Promise.race([call.givenUp, work]) : work
}
