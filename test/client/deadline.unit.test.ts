import { afterEach, beforeEach, expect, it, vi } from 'vitest'

// A unit test of `withDeadline`.
import { withDeadline } from '../../src/client/withDeadline.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

const never = () => new Promise<never>(() => {})

const answerOf = (work: Promise<unknown>) =>
  work.then(
    (answer) => ({ answer }),
    (failure: unknown) => ({ failure }),
  )

it('resolves with the work’s result, sync or async, and leaves no timer', async () => {
  expect(await withDeadline(1000, () => 'done')).toBe('done')
  const later = withDeadline(1000, () => new Promise((resolve) => setTimeout(resolve, 500, 'done')))
  await vi.advanceTimersByTimeAsync(500)
  expect(await later).toBe('done')
  expect(vi.getTimerCount()).toBe(0)
})

it('rejects with the work’s error, thrown or rejected, and leaves no timer', async () => {
  const failure = new Error('failed')
  const throws = withDeadline(1000, () => {
    throw failure
  })
  expect(await answerOf(throws)).toEqual({ failure })
  expect(await answerOf(withDeadline(1000, () => Promise.reject(failure)))).toEqual({ failure })
  expect(vi.getTimerCount()).toBe(0)
})

it('rejects when the work takes too long, even if the work ignores the signal', async () => {
  let signal: AbortSignal | undefined
  const late = answerOf(
    withDeadline(1000, (deadline) => {
      signal = deadline.signal
      return never()
    }),
  )
  await vi.advanceTimersByTimeAsync(999)
  expect(signal?.aborted).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(await late).toMatchObject({ failure: { kind: 'timeout', outcome: 'unknown' } })
  expect(signal?.aborted).toBe(true)
  expect(vi.getTimerCount()).toBe(0)
})

it('rejects as `timeout` or `aborted`, however the work reacts to the signal', async () => {
  const caller = new AbortController()
  const work = ({ signal }: { signal: AbortSignal }) =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => {
        if (caller.signal.aborted) resolve('done after all')
        else reject(new Error('stopped'))
      })
    })
  const late = answerOf(withDeadline(1000, work))
  await vi.advanceTimersByTimeAsync(1000)
  expect(await late).toMatchObject({ failure: { kind: 'timeout' } })
  const aborted = answerOf(withDeadline(1000, work, caller.signal))
  caller.abort()
  expect(await aborted).toMatchObject({ failure: { kind: 'aborted', outcome: 'unknown' } })
  expect(vi.getTimerCount()).toBe(0)
})

it('rejects as `timeout` when an abort follows the timeout', async () => {
  const caller = new AbortController()
  const late = answerOf(withDeadline(1000, never, caller.signal))
  await vi.advanceTimersByTimeAsync(1000)
  caller.abort()
  expect(await late).toMatchObject({ failure: { kind: 'timeout' } })
})

it('rejects every later step of work that has timed out', async () => {
  const steps: unknown[] = []
  const late = answerOf(
    withDeadline(1000, async ({ wait }) => {
      steps.push(await answerOf(wait(never())))
      steps.push(await answerOf(wait('next')))
    }),
  )
  await vi.advanceTimersByTimeAsync(1000)
  expect(await late).toMatchObject({ failure: { kind: 'timeout' } })
  const isOver = { failure: { kind: 'timeout' } }
  expect(steps).toMatchObject([isOver, isOver])
})

it('starts no work when the caller has already aborted', async () => {
  const work = vi.fn()
  expect(await answerOf(withDeadline(1000, work, AbortSignal.abort()))).toMatchObject({
    failure: { kind: 'aborted', outcome: 'not-applied' },
  })
  expect(work).not.toHaveBeenCalled()
  expect(vi.getTimerCount()).toBe(0)
})

it('causes no unhandled rejection when the work fails after the deadline', async () => {
  const unhandled = vi.fn()
  process.on('unhandledRejection', unhandled)
  const late = answerOf(
    withDeadline(
      1000,
      () => new Promise((_, reject) => setTimeout(reject, 2000, new Error('late'))),
    ),
  )
  await vi.advanceTimersByTimeAsync(2000)
  expect(await late).toMatchObject({ failure: { kind: 'timeout' } })
  vi.useRealTimers()
  await new Promise((resolve) => setTimeout(resolve, 5))
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
})

it('removes its listener from the caller’s signal when the work ends', async () => {
  const caller = new AbortController()
  const [add, remove] = [
    vi.spyOn(caller.signal, 'addEventListener'),
    vi.spyOn(caller.signal, 'removeEventListener'),
  ]
  let signal: AbortSignal | undefined
  await withDeadline(
    1000,
    (deadline) => {
      signal = deadline.signal
    },
    caller.signal,
  )
  expect(remove.mock.calls).toEqual(add.mock.calls)
  expect(remove).toHaveBeenCalledExactlyOnceWith('abort', expect.any(Function))
  caller.abort()
  expect(signal?.aborted).toBe(false)
})
