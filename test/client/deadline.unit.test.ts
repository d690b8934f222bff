import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { startDeadline } from '../../src/client/deadline.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

const never = () => new Promise<never>(() => {})

it('ends by its time', async () => {
  const deadline = startDeadline(1000)
  const waiting = deadline.wait(never()).catch(() => 'over')
  await vi.advanceTimersByTimeAsync(999)
  expect(deadline.expired()).toBeUndefined()
  expect(deadline.signal.aborted).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(await waiting).toBe('over')
  expect(deadline.expired()).toBe('timeout')
  expect(deadline.signal.aborted).toBe(true)
})

it('ends by the caller’s signal, before or after it was started', async () => {
  const caller = new AbortController()
  const deadline = startDeadline(1000, caller.signal)
  caller.abort()
  await expect(deadline.wait(never())).rejects.toThrow('aborted')
  expect(deadline.expired()).toBe('aborted')
  expect(startDeadline(1000, caller.signal).expired()).toBe('aborted')
})

it('says the first reason, whatever comes after', async () => {
  const caller = new AbortController()
  const late = startDeadline(1000, caller.signal)
  await vi.advanceTimersByTimeAsync(1000)
  caller.abort()
  expect(late.expired()).toBe('timeout')
})

it('has no end without a time', async () => {
  const deadline = startDeadline(undefined)
  await vi.advanceTimersByTimeAsync(24 * 60 * 60 * 1000)
  expect(deadline.expired()).toBeUndefined()
  expect(await deadline.wait('done')).toBe('done')
})

it('leaves neither timer nor listener', () => {
  const caller = new AbortController()
  const [add, remove] = [
    vi.spyOn(caller.signal, 'addEventListener'),
    vi.spyOn(caller.signal, 'removeEventListener'),
  ]
  const deadline = startDeadline(1000, caller.signal)
  expect(vi.getTimerCount()).toBe(1)
  deadline.end()
  expect(vi.getTimerCount()).toBe(0)
  expect(remove.mock.calls).toEqual(add.mock.calls)
  expect(remove).toHaveBeenCalledExactlyOnceWith('abort', expect.any(Function))
  caller.abort()
  expect(deadline.expired()).toBeUndefined()
})
