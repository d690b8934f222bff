import { MutationObserver, type QueryClient, type UseMutationOptions } from '@tanstack/react-query'

import type { CustomerPasswordReset } from '../client/PasswordResetClient.js'
import type { PasswordResetError } from '../client/PasswordResetError.js'
import { type UpdatePasswordResetTicket, runTicket } from './startUpdate.js'

/** The mutation key, unless the app gives its own. */
export const defaultMutationKey = ['commercelayer', 'customer_password_resets', 'update']

/**
 * Options that neither the app nor the QueryClient's defaults can change. No retry, because a reset
 * token works once. No pausing or queueing, because a paused mutation is dehydrated. Spread them
 * last; `scope: undefined` is there to override a default.
 */
export const fixedMutationOptions: Pick<
  UseMutationOptions<CustomerPasswordReset, PasswordResetError, UpdatePasswordResetTicket>,
  'gcTime' | 'mutationFn' | 'networkMode' | 'retry'
> = Object.freeze({
  mutationFn: runTicket,
  gcTime: 0,
  networkMode: 'always',
  retry: false,
  scope: undefined,
})

/**
 * Runs a ticket as a mutation that no component subscribes to: cache, devtools and global callbacks
 * see it, and nothing renders. The observer stays until the end, because TanStack repeatedly tries
 * to collect a pending mutation that has none. Without a QueryClient nobody could see the mutation,
 * so the ticket runs without one.
 */
export async function mutateTicket(
  queryClient: QueryClient | undefined,
  ticket: UpdatePasswordResetTicket,
): Promise<CustomerPasswordReset> {
  if (!queryClient) return runTicket(ticket)
  const observer = new MutationObserver(queryClient, {
    mutationKey: defaultMutationKey,
    ...fixedMutationOptions,
  })
  try {
    return await observer.mutate(ticket)
  } finally {
    observer.reset()
  }
}
