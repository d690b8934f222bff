'use client'

import {
  type QueryClient,
  type UseMutationOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { useCallback } from 'react'

import type {
  CustomerPasswordReset,
  PasswordResetClient,
  UpdatePasswordResetVariables,
} from '../client/PasswordResetClient.js'
import type { PasswordResetError } from '../client/PasswordResetError.js'
import { defaultMutationKey, fixedMutationOptions } from './mutateTicket.js'
import { type UpdatePasswordResetTicket, startUpdate } from './startUpdate.js'
import { useLatest } from './useLatest.js'

/**
 * Options of `useUpdatePasswordReset`: the client and some of TanStack's options. `retry`,
 * `gcTime`, `networkMode` and `scope` are fixed, whatever the QueryClient's defaults are.
 */
export type UseUpdatePasswordResetOptions<TOnMutateResult = unknown> = {
  client: PasswordResetClient
} & Pick<
  TicketOptions<TOnMutateResult>,
  'onMutate' | 'onSuccess' | 'onError' | 'onSettled' | 'throwOnError' | 'meta' | 'mutationKey'
>

type TicketOptions<TOnMutateResult> = UseMutationOptions<
  CustomerPasswordReset,
  PasswordResetError,
  UpdatePasswordResetTicket,
  TOnMutateResult
>

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

type TicketResult<TOnMutateResult> = UseMutationResult<
  CustomerPasswordReset,
  PasswordResetError,
  UpdatePasswordResetTicket,
  TOnMutateResult
>

type MutateOptions<TOnMutateResult> = Parameters<TicketResult<TOnMutateResult>['mutate']>[1]

/**
 * TanStack's own result. `mutate`, `mutateAsync` and `reset` are referentially stable, and `mutate`
 * never throws. Here and in callbacks `variables` is only the ticket `{ id }`; capture other values
 * in a closure.
 */
export type UseUpdatePasswordResetResult<TOnMutateResult = unknown> = DistributiveOmit<
  TicketResult<TOnMutateResult>,
  'mutate' | 'mutateAsync'
> & {
  // These are properties instead of methods, because callers may destructure the result.
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
 * TanStack Query's `useMutation` around the PATCH, which keeps the secrets out of the mutation
 * cache.
 *
 * - One call sends one request: `retry` is `false` and `networkMode` is `'always'`, whatever the
 *   QueryClient's defaults are.
 * - A second call for an id that is in flight sends nothing and doesn't affect the first call. It
 *   calls the `onError` and `onSettled` that were passed to the second call, and `mutateAsync`
 *   rejects. The error's kind is `in-flight`.
 * - A request without an answer within the client's `timeout` fails with kind `timeout`. An
 *   `onMutate` that never settles keeps the id in flight.
 * - A failure is always a `PasswordResetError`. Switch on its `kind`. Its `outcome` says whether to
 *   tell the shopper that the password may have been changed.
 *
 * @throws TanStack's own error when there is neither a `QueryClientProvider` nor a `queryClient`
 *
 * @example
 * const { mutate, isPending, error } = useUpdatePasswordReset({
 *   client,
 *   onSuccess: () => navigate('/login'),
 * })
 *
 * mutate({ id: link.id, _reset_password_token: link.token, customer_password: password })
 */
export function useUpdatePasswordReset<TOnMutateResult = unknown>(
  options: UseUpdatePasswordResetOptions<TOnMutateResult>,
  queryClient?: QueryClient,
): UseUpdatePasswordResetResult<TOnMutateResult> {
  const { client, mutationKey = defaultMutationKey, ...callbacks } = options
  const ticketOptions: TicketOptions<TOnMutateResult> = {
    ...callbacks,
    mutationKey,
    ...fixedMutationOptions,
  }
  const mutation = useMutation(ticketOptions, queryClient)
  const { mutateAsync: mutateTicket } = mutation
  const context = { client: useQueryClient(queryClient), meta: options.meta, mutationKey }
  const latest = useLatest({ client, context })

  const mutateAsync = useCallback(
    async (
      variables: UpdatePasswordResetVariables,
      callOptions?: MutateOptions<TOnMutateResult>,
    ) => {
      const { client: sender, context: callContext } = latest.current
      const mutate = (ticket: UpdatePasswordResetTicket) => mutateTicket(ticket, callOptions)
      const onRefused = (error: PasswordResetError, ticket: UpdatePasswordResetTicket) => {
        // Each callback runs in its own microtask, so that an error in one doesn't stop the other.
        const { onError, onSettled } = callOptions ?? {}
        void Promise.resolve().then(() => onError?.(error, ticket, undefined, callContext))
        void Promise.resolve().then(() =>
          onSettled?.(undefined, error, ticket, undefined, callContext),
        )
      }
      return startUpdate({ client: sender, variables, mutate, onRefused }).mutation
    },
    [latest, mutateTicket],
  )
  const mutate = useCallback(
    (variables: UpdatePasswordResetVariables, callOptions?: MutateOptions<TOnMutateResult>) => {
      mutateAsync(variables, callOptions).catch(() => {})
    },
    [mutateAsync],
  )
  return { ...mutation, mutate, mutateAsync }
}
