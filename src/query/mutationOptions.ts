import type { UseMutationOptions } from '@tanstack/react-query'

import type { PasswordResetError } from '../client/PasswordResetError.js'
import type { CustomerPasswordReset } from '../client/types.js'
import { runTicket } from './startUpdate.js'
import type { UpdatePasswordResetTicket } from './ticket.js'

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
