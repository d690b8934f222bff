import { QueryClient } from '@tanstack/react-query'
import { renderHook } from '@testing-library/react'
import { PasswordResetError, createPasswordResetClient } from 'commercelayer-password-reset/client'
import { useUpdatePasswordReset } from 'commercelayer-password-reset/query'
import * as fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'

const id = 'xYZkjABcde'
const good = JSON.stringify({ data: { id, type: 'customer_password_resets' } })

const unhandled = vi.fn()
process.on('unhandledRejection', unhandled)

afterEach(() => {
  process.off('unhandledRejection', unhandled)
})

const ending = fc.constantFrom('resolves', 'rejects' as const)

/** The events of one call. The scheduler decides when each of them happens. */
const course = fc.record({
  accessToken: ending,
  fetch: ending,
  body: ending,
  aborts: fc.boolean(),
  unmounts: fc.boolean(),
  status: fc.constantFrom(200, 202, 404, 422, 500),
})

it('settles a call and releases its lock, in whatever order the call’s events happen', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      course,
      async (scheduler, { accessToken, fetch, body, aborts, unmounts, status }) => {
        const scheduled = async <T>(
          how: 'resolves' | 'rejects',
          value: T,
          label: string,
        ): Promise<T> => {
          await scheduler.schedule(Promise.resolve(), label)
          if (how === 'rejects') throw new Error(`${label} failed`)
          return value
        }
        const stream = () =>
          new ReadableStream<Uint8Array>({
            async pull(controller) {
              await scheduled(body, undefined, 'body')
              controller.enqueue(new TextEncoder().encode(good))
              controller.close()
            },
          })
        const headers = { 'content-type': 'application/vnd.api+json' }
        let requests = 0
        const transport = createPasswordResetClient({
          baseUrl: 'https://shop.example',
          accessToken: () => scheduled(accessToken, 'at', 'access token'),
          fetch: async () => {
            requests++
            return scheduled(fetch, new Response(stream(), { status, headers }), 'fetch')
          },
        })
        const controller = new AbortController()
        const client = {
          update: (variables: Parameters<typeof transport.update>[0]) =>
            transport.update(variables, { signal: controller.signal }),
        }
        const { result, unmount } = renderHook(() =>
          useUpdatePasswordReset({ client }, new QueryClient()),
        )
        const { mutateAsync } = result.current

        const first = mutateAsync({ id, customer_password: 'pw' }).then(
          (passwordReset) => passwordReset,
          (failure: unknown) => failure,
        )
        const second = await mutateAsync({ id, customer_password: 'pw' }).catch(
          (failure: unknown) => failure,
        )
        expect(second).toMatchObject({ kind: 'in-flight' })
        if (aborts)
          void scheduler.schedule(Promise.resolve(), 'abort').then(() => controller.abort())
        if (unmounts) void scheduler.schedule(Promise.resolve(), 'unmount').then(unmount)
        const answer = await scheduler.waitFor(first)
        await scheduler.waitIdle()
        expect(answer instanceof PasswordResetError || (answer as { id: string }).id === id).toBe(
          true,
        )
        expect(requests).toBeLessThanOrEqual(1)

        // The lock is free, so the next call gets an answer and isn't refused.
        const next = mutateAsync({ id, customer_password: 'pw' }).catch(
          (failure: unknown) => failure,
        )
        expect(await scheduler.waitFor(next)).not.toMatchObject({ kind: 'in-flight' })
        await scheduler.waitIdle()
        unmount()
      },
    ),
    { numRuns: 100 },
  )
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(unhandled).not.toHaveBeenCalled()
})
