import { MutationObserver, type QueryClient, type UseMutationOptions } from '@tanstack/react-query'

import type { CustomerPasswordReset } from '../client/PasswordResetClient.js'
import type { PasswordResetError } from '../client/PasswordResetError.js'
import { type UpdatePasswordResetTicket, runTicket } from './startUpdate.js'

/** The mutation key if the app doesn't pass one. */
export const defaultMutationKey = ['commercelayer', 'customer_password_resets', 'update']

/**
 * Options that neither the app nor the QueryClient's defaults can change. The mutation never
 * retries, because a reset token works once. It never pauses, because an app may store paused
 * mutations. Spread these options last; `scope: undefined` overrides a default.
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
 * Sends a ticket's request, and then runs a mutation that waits for the answer. The cache, the
 * devtools and global callbacks see the mutation. The request is sent before the mutation starts,
 * so that a global `onMutate` can't delay or stop the request. The observer stays until the
 * mutation ends, because TanStack repeatedly tries to collect a pending mutation that has no
 * observer.
 */
export async function mutateTicket(
  queryClient: QueryClient | undefined,
  ticket: UpdatePasswordResetTicket,
): Promise<CustomerPasswordReset> {
  const request = runTicket(ticket)
  if (!queryClient) return request
  // If a global `onMutate` throws, nothing else handles a rejection of the request.
  request.catch(() => {})
  const observer = new MutationObserver<
    CustomerPasswordReset,
    PasswordResetError,
    UpdatePasswordResetTicket
  >(queryClient, {
    mutationKey: defaultMutationKey,
    ...fixedMutationOptions,
    mutationFn: () => request,
  })
  try {
    return await observer.mutate(ticket)
  } finally {
    observer.reset()
  }
}
