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
 * Options of `useUpdatePasswordReset`: the client that sends the request, and TanStack's own
 * options for callbacks and errors. `retry`, `gcTime`, `networkMode` and `scope` are fixed,
 * whatever the QueryClient's defaults are.
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
 * never throws. `variables`, here and in callbacks, is the ticket `{ id }`: close over what else
 * you need.
 */
export type UseUpdatePasswordResetResult<TOnMutateResult = unknown> = DistributiveOmit<
  TicketResult<TOnMutateResult>,
  'mutate' | 'mutateAsync'
> & {
  // Properties and not methods, because they may be destructured.
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
 * - One call is one request: `retry: false` and `networkMode: 'always'`, whatever the QueryClient's
 *   defaults are.
 * - A second call for an id that is in flight leaves the first alone: `mutate` calls only its own
 *   `onError` and `onSettled`, `mutateAsync` rejects, both with kind `in-flight`.
 * - A request that is not answered within the client's `timeout` is given up with kind `timeout`.
 *   An `onMutate` that never settles keeps the id in flight.
 * - A failure is always a `PasswordResetError`; switch on its `kind`, and tell the shopper what its
 *   `outcome` says.
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
        // Each in its own microtask, as TanStack calls them: when one throws, it is an unhandled
        // rejection and the other still runs.
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
