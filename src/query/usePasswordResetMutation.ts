import {
  type QueryClient,
  type UseMutationOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { useCallback } from 'react'

import type { PasswordResetError } from '../client/PasswordResetError.js'
import type {
  CustomerPasswordReset,
  PasswordResetClient,
  UpdatePasswordResetVariables,
} from '../client/types.js'
import { type PasswordResetAnswer, deliver, startCall } from './passwordResetCall.js'
import type { UpdatePasswordResetTicket } from './sealedCall.js'
import { useLatest } from './useLatest.js'

/**
 * The client that makes the request, and TanStack's own options for callbacks and errors. `retry`, `gcTime`, `networkMode` and `scope` are the
 * package's, whatever the QueryClient's defaults are: a reset token works once, and a paused mutation would be written to storage.
 */
export type UseUpdatePasswordResetOptions<TOnMutateResult = unknown> = {
  client: PasswordResetClient
} & Pick<
  UseMutationOptions<
    CustomerPasswordReset,
    PasswordResetError,
    UpdatePasswordResetTicket,
    TOnMutateResult
  >,
  'onMutate' | 'onSuccess' | 'onError' | 'onSettled' | 'throwOnError' | 'meta' | 'mutationKey'
>

export type TicketResult<TOnMutateResult> = UseMutationResult<
  CustomerPasswordReset,
  PasswordResetError,
  UpdatePasswordResetTicket,
  TOnMutateResult
>

export type MutateOptions<TOnMutateResult> = Parameters<TicketResult<TOnMutateResult>['mutate']>[1]

type Send<TOnMutateResult> = (
  variables: UpdatePasswordResetVariables,
  options?: MutateOptions<TOnMutateResult>,
  onAnswer?: (answer: PasswordResetAnswer) => void,
) => Promise<CustomerPasswordReset>

const defaultMutationKey = ['commercelayer', 'customer_password_resets', 'update']

/** The mutation, which sees tickets only, and the function that starts it with real variables. */
export function usePasswordResetMutation<TOnMutateResult>(
  options: UseUpdatePasswordResetOptions<TOnMutateResult>,
  queryClient?: QueryClient,
): { mutation: TicketResult<TOnMutateResult>; send: Send<TOnMutateResult> } {
  const { client, mutationKey = defaultMutationKey, ...callbacks } = options
  const mutation = useMutation<
    CustomerPasswordReset,
    PasswordResetError,
    UpdatePasswordResetTicket,
    TOnMutateResult
  >({ ...callbacks, mutationKey, mutationFn: deliver, ...fixedOptions }, queryClient)
  const { mutateAsync } = mutation
  const context = { client: useQueryClient(queryClient), meta: options.meta, mutationKey }
  const latest = useLatest({ client, context })

  const send = useCallback<Send<TOnMutateResult>>(
    (variables, callOptions, onAnswer = ignore) =>
      startCall({
        client: latest.current.client,
        variables,
        execute: (ticket) => mutateAsync(ticket, callOptions),
        onAnswer,
        onRefused(error, ticket) {
          // Each by itself and later, as TanStack calls them: one that throws is an unhandled rejection and stops nothing.
          void Promise.resolve().then(() =>
            callOptions?.onError?.(error, ticket, undefined, latest.current.context),
          )
          void Promise.resolve().then(() =>
            callOptions?.onSettled?.(undefined, error, ticket, undefined, latest.current.context),
          )
        },
      }),
    [latest, mutateAsync],
  )
  return { mutation, send }
}

/**
 * After the user's options and given even where they say "nothing", so that no default of the QueryClient brings back a second request, or a
 * pause: a queued or paused mutation is dehydrated.
 */
const fixedOptions: Pick<UseMutationOptions, 'gcTime' | 'networkMode' | 'retry'> = Object.freeze({
  gcTime: 0,
  networkMode: 'always',
  retry: false,
  scope: undefined,
})

function ignore() {}
