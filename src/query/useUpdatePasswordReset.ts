'use client'

import type { QueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

import type { CustomerPasswordReset, UpdatePasswordResetVariables } from '../client/types.js'
import {
  type MutateOptions,
  type TicketResult,
  type UseUpdatePasswordResetOptions,
  usePasswordResetMutation,
} from './usePasswordResetMutation.js'

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/**
 * TanStack's own result; `mutate`, `mutateAsync` and `reset` are referentially stable, `mutate` never throws. `variables`, here and in what
 * callbacks receive, is the ticket `{ id }`: close over what else you need.
 */
export type UseUpdatePasswordResetResult<TOnMutateResult = unknown> = DistributiveOmit<
  TicketResult<TOnMutateResult>,
  'mutate' | 'mutateAsync'
> & {
  mutate: (
    variables: UpdatePasswordResetVariables,
    options?: MutateOptions<TOnMutateResult>,
  ) => void
  mutateAsync: (
    variables: UpdatePasswordResetVariables,
    options?: MutateOptions<TOnMutateResult>,
  ) => Promise<CustomerPasswordReset>
}

/**
 * TanStack Query's `useMutation` around the PATCH, with the secrets kept out of the mutation cache.
 *
 * - One call is one request: `retry: false` and `networkMode: 'always'`, whatever the QueryClient's defaults are.
 * - A second call for an id that is in flight on the same client leaves the first alone: `mutate` calls only its own `onError` and `onSettled`,
 *   `mutateAsync` rejects, both with kind `in-flight`.
 * - A failure is always a `PasswordResetError`; switch on its `kind`, and tell the shopper what its `outcome` says.
 *
 * @throws TanStack's own error when there is neither a `QueryClientProvider` nor a `queryClient`
 *
 * @example
 * const { mutate, isPending, error } = useUpdatePasswordReset({ client, onSuccess: () => navigate('/login') })
 *
 * mutate({ id: link.id, _reset_password_token: link.token, customer_password: password })
 */
export function useUpdatePasswordReset<TOnMutateResult = unknown>(
  options: UseUpdatePasswordResetOptions<TOnMutateResult>,
  queryClient?: QueryClient,
): UseUpdatePasswordResetResult<TOnMutateResult> {
  const { mutation, send } = usePasswordResetMutation(options, queryClient)
  const mutateAsync = useCallback(
    (variables: UpdatePasswordResetVariables, callOptions?: MutateOptions<TOnMutateResult>) =>
      send(variables, callOptions),
    [send],
  )
  const mutate = useCallback(
    (variables: UpdatePasswordResetVariables, callOptions?: MutateOptions<TOnMutateResult>) => {
      send(variables, callOptions).catch(() => {})
    },
    [send],
  )
  return { ...mutation, mutate, mutateAsync }
}
