import { MutationObserver, type QueryClient, type UseMutationOptions } from '@tanstack/react-query'

import type { CustomerPasswordReset } from '../client/PasswordResetClient.js'
import type { PasswordResetError } from '../client/PasswordResetError.js'
import { type UpdatePasswordResetTicket, runTicket } from './startUpdate.js'

/** The mutation key if the app doesn't pass one. */
export const defaultMutationKey = ['commercelayer', 'customer_password_resets', 'update']

/**
 * Options that neither the app nor the QueryClient's defaults can change. The mutation never
 * retries, because a reset token works once. It never pauses or queues, because TanStack dehydrates
 * paused mutations, and an app may store them. Spread these options last; `scope: undefined`
 * overrides a default.
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
 * devtools and global callbacks see the mutation, but it causes no render. The request is sent
 * before the mutation starts, so that a global `onMutate` can neither delay nor stop the request
 * while the shopper waits. The observer stays until the mutation ends, because TanStack repeatedly
 * tries to collect a pending mutation that has no observer. Without a QueryClient, nobody could see
 * the mutation, so this function doesn't create one.
 */
export async function mutateTicket(
  queryClient: QueryClient | undefined,
  ticket: UpdatePasswordResetTicket,
): Promise<CustomerPasswordReset> {
  const request = runTicket(ticket)
  if (!queryClient) return request
  // If a global `onMutate` throws, TanStack doesn't call the `mutationFn`, so nothing else handles
  // a rejection of the request.
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
