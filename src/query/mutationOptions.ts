import type { UseMutationOptions } from '@tanstack/react-query'

import type { PasswordResetError } from '../client/PasswordResetError.js'
import type { CustomerPasswordReset } from '../client/types.js'
import { runTicket } from './startUpdate.js'
import type { UpdatePasswordResetTicket } from './ticket.js'

export const defaultMutationKey = ['commercelayer', 'customer_password_resets', 'update']

/**
 * What no option of the app and no default of the QueryClient changes: a reset token works once, so
 * nothing is retried; a paused or queued mutation is dehydrated, so nothing waits. To be spread
 * last, and given even where they say "nothing".
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
