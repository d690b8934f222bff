import {
  QueryClient,
  QueryClientProvider,
  dehydrate,
  hydrate,
  onlineManager,
  useMutation,
  useMutationState,
} from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import {
  type PasswordResetClient,
  PasswordResetError,
  type UpdatePasswordResetVariables,
  createPasswordResetClient,
} from 'commercelayer-password-reset/client'
import { useUpdatePasswordReset } from 'commercelayer-password-reset/query'
import { Component, type ReactNode, StrictMode } from 'react'
import { expect, it, vi } from 'vitest'

import { catchUnhandled } from '../support/catchUnhandled.ts'
import { createClient } from '../support/createClient.ts'
import { leaks } from '../support/leaks.ts'

const id = 'xYZkjABcde'
const password = 'pw-correct horse battery'
const token = 'tk-xhFfkmfybsLxzaAP6xcs'
const secrets = [password, token]
const variables: UpdatePasswordResetVariables = {
  id,
  customer_password: password,
  _reset_password_token: token,
}
const passwordReset = { id, type: 'customer_password_resets' } as const

const under = (queryClient: QueryClient, strict = false) =>
  function Wrapper({ children }: { children: ReactNode }) {
    const page = <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    return strict ? <StrictMode>{page}</StrictMode> : page
  }

const failure = new PasswordResetError({ kind: 'server' })

/** Collects all that TanStack stores, reports or dehydrates of a mutation, during and after it. */
function watch(queryClient: QueryClient) {
  const told: unknown[] = []
  const callbacks = Object.fromEntries(
    ['onMutate', 'onSuccess', 'onError', 'onSettled'].map((name) => [
      name,
      (...args: unknown[]) => void told.push(args.slice(0, 3)),
    ]),
  )
  Object.assign(queryClient.getMutationCache().config, callbacks)
  queryClient
    .getMutationCache()
    .subscribe((event) => void told.push([event.type, event.mutation?.state]))
  const look = () => [
    told,
    queryClient
      .getMutationCache()
      .getAll()
      .map(({ state, options, meta }) => [state, options.mutationKey, options.scope, meta]),
    dehydrate(queryClient),
    dehydrate(queryClient, { shouldDehydrateMutation: () => true }),
  ]
  return { look, callbacks }
}

it.each(['success', 'error'] as const)(
  'keeps the secrets out of cache, callbacks, events and dehydrated state on %s',
  async (end) => {
    const queryClient = new QueryClient()
    const { look, callbacks } = watch(queryClient)
    const client = createClient()
    const { result, unmount } = renderHook(() => useUpdatePasswordReset({ client, ...callbacks }), {
      wrapper: under(queryClient),
    })
    act(() => result.current.mutate(variables, callbacks))
    await waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
    await waitFor(() => expect(result.current.isPending).toBe(true))
    expect(leaks([look(), result.current], secrets)).toBe(false)

    await act(async () =>
      end === 'success' ? client.answers[0]?.resolve() : client.answers[0]?.reject(failure),
    )
    await waitFor(() => expect(result.current.status).toBe(end))
    expect(result.current.variables).toEqual({ id })
    expect(leaks([look(), result.current], secrets)).toBe(false)
    act(() => result.current.reset())
    expect(leaks([look(), result.current], secrets)).toBe(false)
    unmount()
    expect(leaks(look(), secrets)).toBe(false)
    expect(client.update).toHaveBeenCalledWith(variables)
  },
)

it('(control) finds the secrets of an ordinary mutation', async () => {
  const queryClient = new QueryClient()
  const { look } = watch(queryClient)
  const { result } = renderHook(
    () =>
      useMutation({
        mutationFn: async (_variables: UpdatePasswordResetVariables) => passwordReset,
      }),
    {
      wrapper: under(queryClient),
    },
  )
  act(() => result.current.mutate(variables))
  await waitFor(() => expect(result.current.isSuccess).toBe(true))
  // By default, `dehydrate` returns paused mutations only, so the third place contains no secret.
  expect(look().map((place) => leaks(place, secrets))).toEqual([true, true, false, true])
})

it('never pauses, retries or queues an update, whatever the client’s defaults are', async () => {
  const scope = { id: 'all' }
  const queryClient = new QueryClient({
    defaultOptions: {
      mutations: { networkMode: 'offlineFirst', retry: 3, gcTime: Infinity, scope },
    },
  })
  queryClient.setMutationDefaults(['commercelayer'], { retry: 3, networkMode: 'online', scope })
  // A different mutation of the app occupies the scope.
  const other = renderHook(
    () => useMutation({ mutationFn: () => new Promise(() => {}), networkMode: 'always', scope }),
    {
      wrapper: under(queryClient),
    },
  )
  act(() => other.result.current.mutate())
  const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(null, { status: 500 }))
  const client = createPasswordResetClient({ organization: 'acme', accessToken: 'at', fetch })
  const { result, unmount } = renderHook(() => useUpdatePasswordReset({ client }), {
    wrapper: under(queryClient),
  })
  onlineManager.setOnline(false)
  try {
    act(() => result.current.mutate(variables))
    await waitFor(() => expect(result.current.error).toMatchObject({ kind: 'server' }))
  } finally {
    onlineManager.setOnline(true)
  }
  expect(fetch).toHaveBeenCalledTimes(1)
  expect(dehydrate(queryClient).mutations).toEqual([])
  unmount()
  await waitFor(() => expect(queryClient.getMutationCache().getAll()).toHaveLength(1))
})

/**
 * Records what TanStack's persister would write to storage: the dehydrated client after each event
 * of the cache.
 */
function persist(queryClient: QueryClient) {
  const written: string[] = []
  queryClient
    .getMutationCache()
    .subscribe(() => void written.push(JSON.stringify(dehydrate(queryClient))))
  return written
}

it('passes no secret to a persister, but an ordinary mutation passes both secrets', async () => {
  const queryClient = new QueryClient()
  const written = persist(queryClient)
  const client = createClient()
  const ours = renderHook(() => [useUpdatePasswordReset({ client }), useMutationState()] as const, {
    wrapper: under(queryClient),
  })
  const ordinary = renderHook(
    () =>
      useMutation({
        mutationFn: async (_variables: UpdatePasswordResetVariables) => passwordReset,
      }),
    {
      wrapper: under(queryClient),
    },
  )
  act(() => ours.result.current[0].mutate(variables))
  await waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
  onlineManager.setOnline(false)
  try {
    act(() => ours.result.current[0].mutate({ ...variables, id: 'another' }))
    await waitFor(() => expect(client.update).toHaveBeenCalledTimes(2))
    await waitFor(() => expect(ours.result.current[1].length).toBeGreaterThan(0))
    expect(leaks([written, ours.result.current], secrets)).toBe(false)

    act(() => ordinary.result.current.mutate(variables))
    await waitFor(() => expect(ordinary.result.current.isPaused).toBe(true))
    expect(leaks(written, [password]) && leaks(written, [token])).toBe(true)
    expect(
      leaks(ours.result.current[1], secrets) ||
        leaks(queryClient.getMutationCache().getAll(), secrets),
    ).toBe(true)
  } finally {
    onlineManager.setOnline(true)
  }
})

it('sends nothing when a ticket is used again or a saved mutation is resumed', async () => {
  const queryClient = new QueryClient()
  const client = createClient()
  const { result } = renderHook(() => useUpdatePasswordReset({ client }), {
    wrapper: under(queryClient),
  })
  act(() => result.current.mutate({ id }))
  await waitFor(() => expect(result.current.error).toMatchObject({ kind: 'configuration' }))
  act(() => result.current.mutate(variables))
  await waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
  await act(async () => client.answers[0]?.resolve())
  await waitFor(() => expect(result.current.isSuccess).toBe(true))
  const saved = dehydrate(queryClient, { shouldDehydrateMutation: () => true })

  act(() => result.current.mutate({ ...result.current.variables! }))
  await waitFor(() => expect(result.current.error).toMatchObject({ kind: 'configuration' }))
  for (const mutation of saved.mutations)
    Object.assign(mutation.state, { status: 'pending', isPaused: true })
  hydrate(queryClient, saved)
  await queryClient.resumePausedMutations().catch(() => {})
  expect(client.update).toHaveBeenCalledTimes(1)
})

it('refuses a second call for the same id without disturbing the first', async () => {
  const queryClient = new QueryClient()
  const client = createClient()
  const onSuccess = vi.fn()
  const onError = vi.fn()
  const { result } = renderHook(() => useUpdatePasswordReset({ client, onSuccess, onError }), {
    wrapper: under(queryClient),
  })
  const first = { onSuccess: vi.fn(), onSettled: vi.fn() }
  const second = { onSuccess: vi.fn(), onError: vi.fn(), onSettled: vi.fn() }
  let refused: Promise<unknown> = Promise.resolve()
  act(() => {
    result.current.mutate(variables, first)
    result.current.mutate(variables, second)
    refused = result.current.mutateAsync(variables)
  })
  await expect(refused).rejects.toMatchObject({ kind: 'in-flight', outcome: 'not-applied' })
  await waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
  await act(async () => client.answers[0]?.resolve())
  await waitFor(() => expect(result.current.isSuccess).toBe(true))

  expect(client.update).toHaveBeenCalledTimes(1)
  expect(onSuccess).toHaveBeenCalledTimes(1)
  expect(onError).not.toHaveBeenCalled()
  expect(first.onSuccess).toHaveBeenCalledTimes(1)
  expect(first.onSettled).toHaveBeenCalledTimes(1)
  expect(second.onSuccess).not.toHaveBeenCalled()
  expect(second.onError.mock.calls[0]?.slice(0, 2)).toEqual([
    expect.objectContaining({ kind: 'in-flight' }),
    { id },
  ])
  expect(second.onSettled).toHaveBeenCalledTimes(1)
})

it('refuses a second update of the same id across hooks and clients', async () => {
  const queryClient = new QueryClient()
  const [client, other] = [createClient(), createClient()]
  const hook = (of: PasswordResetClient) =>
    renderHook(() => useUpdatePasswordReset({ client: of }), { wrapper: under(queryClient) }).result
  const [one, two, three] = [hook(client), hook(client), hook(other)]
  act(() => one.current.mutate(variables))
  await expect(two.current.mutateAsync(variables)).rejects.toMatchObject({ kind: 'in-flight' })
  await expect(three.current.mutateAsync(variables)).rejects.toMatchObject({ kind: 'in-flight' })
  act(() => two.current.mutate({ ...variables, id: 'other' }))
  await waitFor(() => expect(client.update).toHaveBeenCalledTimes(2))
  expect(other.update).not.toHaveBeenCalled()
})

const thrower = () => {
  throw new Error('a mistake of the page')
}

const neverEnds = () => new Promise(() => {})

it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['an onMutate that throws', { onMutate: thrower }, {}],
  ['an onSettled that throws', { onSettled: thrower }, {}],
  ['an onSuccess that throws', { onSuccess: thrower }, {}],
  ['a cache’s onMutate that throws', {}, { onMutate: thrower }],
  ['a cache’s onSuccess that throws', {}, { onSuccess: thrower }],
  ['a cache’s onSettled that throws', {}, { onSettled: thrower }],
  ['an onSuccess that never ends', { onSuccess: neverEnds }, {}],
  ['a cache’s onSuccess that never ends', {}, { onSuccess: neverEnds }],
])('releases the lock after %s', async (_name, options, config) => {
  await catchUnhandled(async () => {
    const queryClient = new QueryClient()
    Object.assign(queryClient.getMutationCache().config, config)
    const update = vi.fn(async () => passwordReset)
    const client = { update }
    const failing = renderHook(() => useUpdatePasswordReset({ client, ...options }), {
      wrapper: under(queryClient),
    }).result
    act(() => failing.current.mutate(variables))
    await waitFor(() => expect(failing.current.isIdle).toBe(false))
    await act(async () => new Promise((resolve) => setTimeout(resolve, 20)))
    const before = update.mock.calls.length

    Object.assign(queryClient.getMutationCache().config, {
      onMutate: undefined,
      onSuccess: undefined,
      onSettled: undefined,
    })
    const { result } = renderHook(() => useUpdatePasswordReset({ client }), {
      wrapper: under(queryClient),
    })
    await act(async () => result.current.mutateAsync(variables))
    expect(update.mock.calls.length).toBe(before + 1)
    expect(leaks(queryClient.getMutationCache().getAll(), secrets)).toBe(false)
  })
})

it('releases the lock after callbacks that throw, and leaves their errors unhandled', async () => {
  await catchUnhandled(async (unhandled) => {
    const update = vi
      .fn<PasswordResetClient['update']>(async () => passwordReset)
      .mockRejectedValueOnce(failure)
    const { result } = renderHook(() => useUpdatePasswordReset({ client: { update } }), {
      wrapper: under(new QueryClient()),
    })
    const callbacks = { onSuccess: thrower, onError: thrower, onSettled: thrower }
    act(() => {
      result.current.mutate(variables, callbacks)
      result.current.mutate(variables, callbacks)
    })
    await act(async () => new Promise((resolve) => setTimeout(resolve, 20)))
    expect(update).toHaveBeenCalledTimes(1)
    act(() => result.current.mutate(variables, callbacks))
    await waitFor(() => expect(update).toHaveBeenCalledTimes(2))
    // The refused call causes two errors. Whether the others are unhandled depends on TanStack's
    // version.
    await vi.waitFor(() => expect(unhandled.length).toBeGreaterThanOrEqual(2))
    expect(leaks(unhandled, secrets)).toBe(false)
  })
})

it.each<[string, () => string | Promise<string>, string]>([
  ['throws', thrower, 'unauthorized'],
  ['rejects', async () => thrower(), 'unauthorized'],
  ['never ends', neverEnds as () => Promise<string>, 'timeout'],
])('releases the lock after an access token function that %s', async (_how, accessToken, kind) => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(null, { status: 204 }))
  const getAccessToken = vi.fn<() => string | Promise<string>>(accessToken)
  const client = createPasswordResetClient({
    organization: 'acme',
    accessToken: getAccessToken,
    fetch,
    timeout: 20,
  })
  const { result } = renderHook(() => useUpdatePasswordReset({ client }), {
    wrapper: under(new QueryClient()),
  })
  await act(async () =>
    expect(result.current.mutateAsync(variables)).rejects.toMatchObject({
      kind,
      outcome: 'not-applied',
    }),
  )
  expect(fetch).not.toHaveBeenCalled()
  getAccessToken.mockReturnValue('at')
  await act(async () => expect(await result.current.mutateAsync(variables)).toEqual(passwordReset))
})

class Boundary extends Component<
  { children: ReactNode; onCatch: (error: unknown) => void },
  { hasCaught: boolean }
> {
  override state = { hasCaught: false }
  static getDerivedStateFromError() {
    return { hasCaught: true }
  }
  override componentDidCatch(error: unknown) {
    this.props.onCatch(error)
  }
  override render() {
    return this.state.hasCaught ? null : this.props.children
  }
}

it('throws to an error boundary with `throwOnError`, and releases the lock', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const queryClient = new QueryClient()
  const client = createClient()
  const caught = vi.fn()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>
      <Boundary onCatch={caught}>{children}</Boundary>
    </QueryClientProvider>
  )
  const failing = renderHook(() => useUpdatePasswordReset({ client, throwOnError: true }), {
    wrapper,
  })
  act(() => failing.result.current.mutate(variables))
  await waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
  await act(async () => client.answers[0]?.reject(failure))
  await waitFor(() => expect(caught).toHaveBeenCalledWith(failure))
  const { result } = renderHook(() => useUpdatePasswordReset({ client }), {
    wrapper: under(queryClient),
  })
  act(() => result.current.mutate(variables))
  await waitFor(() => expect(client.update).toHaveBeenCalledTimes(2))
  log.mockRestore()
})

it('turns any invalid result of a custom client into a `PasswordResetError`', async () => {
  const update = vi.fn<PasswordResetClient['update']>()
  const { result } = renderHook(() => useUpdatePasswordReset({ client: { update } }), {
    wrapper: under(new QueryClient()),
  })
  update.mockRejectedValueOnce(new Error(password))
  await expect(result.current.mutateAsync(variables)).rejects.toMatchObject({
    kind: 'unexpected-response',
    outcome: 'unknown',
  })
  update.mockRejectedValueOnce(failure)
  await expect(result.current.mutateAsync(variables)).rejects.toBe(failure)
  update.mockResolvedValueOnce(undefined as never)
  await expect(result.current.mutateAsync(variables)).rejects.toMatchObject({
    kind: 'unexpected-response',
  })
  update.mockResolvedValueOnce({
    ...passwordReset,
    customer_email: 'a@b.c',
    reset_password_token: token,
  } as never)
  await act(async () =>
    expect(await result.current.mutateAsync(variables)).toEqual({
      ...passwordReset,
      customer_email: 'a@b.c',
    }),
  )
})

it('doesn’t throw from `mutate` when client and variables are missing', async () => {
  const { result } = renderHook(() => useUpdatePasswordReset({ client: undefined as never }), {
    wrapper: under(new QueryClient()),
  })
  act(() => result.current.mutate(undefined as never))
  await waitFor(() => expect(result.current.error).toMatchObject({ kind: 'configuration' }))
})

it('returns the same `mutate`, `mutateAsync` and `reset` while options change', () => {
  const client = createClient()
  const { result, rerender } = renderHook(
    () => useUpdatePasswordReset({ client, onSuccess: () => {}, mutationKey: ['mine'], meta: {} }),
    {
      wrapper: under(new QueryClient()),
    },
  )
  const { mutate, mutateAsync, reset } = result.current
  rerender()
  expect([result.current.mutate, result.current.mutateAsync, result.current.reset]).toEqual([
    mutate,
    mutateAsync,
    reset,
  ])
  expect(result.current.mutate).toBe(mutate)
})

it('uses the latest client, and passes the app’s own key and meta to callbacks', async () => {
  const queryClient = new QueryClient()
  const [first, second] = [createClient(), createClient()]
  const meta = { page: 'reset' }
  const { result, rerender } = renderHook(
    ({ client }) => useUpdatePasswordReset({ client, mutationKey: ['mine'], meta }),
    {
      wrapper: under(queryClient),
      initialProps: { client: first },
    },
  )
  rerender({ client: second })
  const onError = vi.fn()
  act(() => {
    result.current.mutate(variables)
    result.current.mutate(variables, { onError })
  })
  await waitFor(() => expect(second.update).toHaveBeenCalledTimes(1))
  expect(first.update).not.toHaveBeenCalled()
  expect(onError).toHaveBeenCalledExactlyOnceWith(
    expect.any(PasswordResetError),
    { id },
    undefined,
    {
      client: queryClient,
      meta,
      mutationKey: ['mine'],
    },
  )
})

it('sets a mutation key for defaults and devtools', async () => {
  const queryClient = new QueryClient()
  const client = createClient()
  const { result } = renderHook(() => useUpdatePasswordReset({ client }), {
    wrapper: under(queryClient),
  })
  act(() => result.current.mutate(variables))
  const keys = () =>
    queryClient
      .getMutationCache()
      .getAll()
      .map(({ options }) => options.mutationKey)
  await waitFor(() =>
    expect(keys()).toEqual([['commercelayer', 'customer_password_resets', 'update']]),
  )
})

it('calls the `onError` and `onSettled` of a refused call, if the call has them', async () => {
  await catchUnhandled(async (unhandled) => {
    const client = createClient()
    const { result } = renderHook(() => useUpdatePasswordReset({ client }), {
      wrapper: under(new QueryClient()),
    })
    const [onError, onSettled] = [vi.fn(), vi.fn()]
    act(() => {
      for (const callbacks of [undefined, undefined, {}, { onError }, { onSettled }])
        result.current.mutate(variables, callbacks)
    })
    await vi.waitFor(() => expect(onSettled).toHaveBeenCalledTimes(1))
    expect(onError).toHaveBeenCalledTimes(1)
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(unhandled).toEqual([])
  })
})

it('accepts a `queryClient`, and throws TanStack’s own error when there is none', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const client = createClient()
  expect(() => renderHook(() => useUpdatePasswordReset({ client }))).toThrow('No QueryClient set')
  expect(
    renderHook(() => useUpdatePasswordReset({ client }, new QueryClient())).result.current.status,
  ).toBe('idle')
  log.mockRestore()
})

it('sends nothing on mount, and still calls `onSuccess` after the component unmounts', async () => {
  const client = createClient()
  const onSuccess = vi.fn()
  const { result, unmount } = renderHook(() => useUpdatePasswordReset({ client, onSuccess }), {
    wrapper: under(new QueryClient(), true),
  })
  expect(client.update).not.toHaveBeenCalled()
  act(() => result.current.mutate(variables))
  await waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
  unmount()
  client.answers[0]?.resolve()
  await waitFor(() => expect(onSuccess).toHaveBeenCalledTimes(1))
})

it.each([
  [
    'a custom client that never settles',
    { update: () => new Promise<never>(() => {}) },
    {},
    'unknown',
  ],
])('times out %s, and releases the lock', async (_what, { update }, options, outcome) => {
  vi.useFakeTimers()
  try {
    const client = { update: update as PasswordResetClient['update'], timeout: 5000 }
    const { result } = renderHook(() => useUpdatePasswordReset({ client, ...options }), {
      wrapper: under(new QueryClient()),
    })
    for (let call = 0; call < 2; call++) {
      const failed = act(async () => {
        const settled = result.current.mutateAsync(variables).catch((error: unknown) => error)
        await vi.advanceTimersByTimeAsync(5000)
        return settled
      })
      expect(await failed).toMatchObject({ kind: 'timeout', outcome })
      await act(async () => vi.advanceTimersByTimeAsync(1))
      expect(result.current).toMatchObject({
        status: 'error',
        error: { kind: 'timeout', outcome },
      })
    }
  } finally {
    vi.useRealTimers()
  }
})
