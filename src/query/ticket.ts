import type { CustomerPasswordReset } from '../client/types.js'

/** All that TanStack Query ever sees of the variables. Works once. */
export interface UpdatePasswordResetTicket {
  readonly id: string
}

/** What a ticket stands for. */
export interface TicketedCall {
  /** Sends the request. */
  readonly send: () => Promise<CustomerPasswordReset>
  /** Rejects when the call is given up, and never otherwise. */
  readonly givenUp: Promise<never>
}

/**
 * TanStack Query keeps variables for minutes, hands them to every global callback and to its
 * devtools, and writes them to storage when a mutation is paused offline. It gets a ticket
 * instead; the secrets are in the call.
 */
const calls = new WeakMap<UpdatePasswordResetTicket, TicketedCall>()

/** Keeps a call and gives the ticket for it. */
export function issueTicket(id: string, call: TicketedCall): UpdatePasswordResetTicket {
  const ticket = Object.freeze({ id })
  calls.set(ticket, call)
  return ticket
}

/** Takes the call for good; `undefined` for a ticket that was used, restored or copied. */
export function redeemTicket(ticket: UpdatePasswordResetTicket): TicketedCall | undefined {
  const call = calls.get(ticket)
  calls.delete(ticket)
  return call
}

/** Waits for work that comes before the request, no longer than until the call is given up. */
export async function waitBeforeRedeeming<T>(
  ticket: UpdatePasswordResetTicket,
  work: T | PromiseLike<T>,
): Promise<T> {
  const call = calls.get(ticket)
  return call ? Promise.race([call.givenUp, work]) : work
}
