// @vitest-environment node
import { PasswordResetError } from 'commercelayer-password-reset/client'
import { expect, it } from 'vitest'

import { setRecord } from '../../src/client/resetRecord.ts'
import { createSubmits } from '../../src/form/submits.ts'

const key = 'xYZkjABcde'
const request = {}

it('begins no second submit while one is sent and not answered', () => {
  const submits = createSubmits(key)
  const first = submits.begin()
  first?.send()
  expect(submits.begin()).toBeUndefined()
  expect(first?.answered()).toBe(true)
  expect(submits.begin()).toBeDefined()
})

it('stops a submit that isn’t sent yet when another begins', () => {
  const submits = createSubmits(key)
  const first = submits.begin()
  const second = submits.begin()
  expect(first?.signal.aborted).toBe(true)
  expect(first?.end(new PasswordResetError({ kind: 'timeout' }))).toBe(false)
  expect(submits.getSnapshot(key).error).toBeUndefined()
  expect(second?.isCurrent()).toBe(true)
})

it('shows a submit that waits, and nothing once it was stopped', () => {
  const submits = createSubmits(key)
  submits.begin()?.wait()
  expect(submits.getSnapshot(key)).toMatchObject({ isSubmitting: true, isSent: false })
  submits.stop()
  expect(submits.getSnapshot(key)).toMatchObject({ isSubmitting: false })
})

it('shows a submit that is sent as long as its request is in flight', () => {
  const submits = createSubmits(key)
  submits.begin()?.send()
  expect(submits.getSnapshot(key)).toMatchObject({ isSubmitting: false })
  setRecord(key, { inFlight: request })
  expect(submits.getSnapshot(key)).toMatchObject({ isSubmitting: true, isSent: true })
  // A submit that is sent can't be stopped.
  submits.stop()
  expect(submits.getSnapshot(key)).toMatchObject({ isSubmitting: true })
  setRecord(key, { inFlight: undefined })
  expect(submits.getSnapshot(key)).toMatchObject({ isSubmitting: false, isSent: false })
})

it('shows the request of a form before it, whose inputs are gone', () => {
  setRecord(key, { inFlight: request })
  const submits = createSubmits(key)
  expect(submits.getSnapshot(key)).toMatchObject({ isSubmitting: true, isSent: false })
  setRecord(key, { inFlight: undefined })
  expect(submits.getSnapshot(key)).toMatchObject({ isSubmitting: false })
})

it('gives the same snapshot until something is to be rendered', () => {
  const submits = createSubmits(key)
  const first = submits.getSnapshot(key)
  submits.begin()
  submits.stop()
  expect(submits.getSnapshot(key)).toBe(first)
  setRecord(key, { number: 1 })
  expect(submits.getSnapshot(key)).not.toBe(first)
})
