import { MutationObserver, type QueryClient } from '@tanstack/react-query'

import type { CustomerPasswordReset } from '../client/types.js'
import { defaultMutationKey, fixedMutationOptions } from './mutationOptions.js'
import type { UpdatePasswordResetTicket } from './ticket.js'

/**
 * Runs a ticket as a mutation that no component subscribes to: cache, devtools and global callbacks
 * see it, and nothing renders. The observer stays until the end, because TanStack repeatedly tries
 * to collect a pending mutation that has none.
 */
export async function mutateTicket(
  queryClient: QueryClient,
  ticket: UpdatePasswordResetTicket,
): Promise<CustomerPasswordReset> {
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
