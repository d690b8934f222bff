// @vitest-environment node
import { PasswordResetError } from 'commercelayer-password-reset/client'
import { forgetResetLinks } from 'commercelayer-password-reset/testing'
import { afterEach, expect, it } from 'vitest'

// A unit test of `createSubmits`, on the record that forms share.
import { newRecord, readRecord, setRecord } from '../../src/client/ResetRecord.ts'
import { type Submits, createSubmits } from '../../src/form/createSubmits.ts'
import { deriveReset } from '../../src/form/deriveReset.ts'

const key = 'xYZkjABcde'
const request = {}

afterEach(forgetResetLinks)

const shown = (submits: Submits) => deriveReset(readRecord(key), submits.getState(), undefined)

it('begins no second submit while one is sent and not answered', () => {
  const submits = createSubmits(key)
  const first = submits.begin()!
  submits.send(request)
  expect(submits.begin()).toBeUndefined()
  expect(submits.end(first)).toBe(true)
  expect(submits.begin()).toBeDefined()
})

it('stops a submit that isn’t sent yet when another begins', () => {
  const submits = createSubmits(key)
  const first = submits.begin()!
  const second = submits.begin()!
  expect(first.aborted).toBe(true)
  expect(submits.end(first, new PasswordResetError({ kind: 'timeout' }))).toBe(false)
  expect(shown(submits).error).toBeUndefined()
  expect(second.aborted).toBe(false)
  expect(submits.end(second)).toBe(true)
})

it('shows a submit that waits, and nothing once it was stopped', () => {
  const submits = createSubmits(key)
  submits.begin()
  submits.wait()
  expect(shown(submits)).toMatchObject({ isSubmitting: true, isSent: false })
  submits.stop()
  expect(shown(submits)).toMatchObject({ isSubmitting: false })
})

it('shows a submit that is sent as long as its request is in flight', () => {
  const submits = createSubmits(key)
  setRecord(key, { inFlight: request })
  submits.begin()
  submits.send(request)
  expect(shown(submits)).toMatchObject({ isSubmitting: true, isSent: true })
  // A submit that is sent can't be stopped.
  submits.stop()
  expect(shown(submits)).toMatchObject({ isSubmitting: true })
  setRecord(key, { inFlight: undefined })
  expect(shown(submits)).toMatchObject({ isSubmitting: false, isSent: false })
})

it('says that an earlier form’s request is under way, until that is answered', () => {
  setRecord(key, { inFlight: request })
  const submits = createSubmits(key)
  expect(shown(submits)).toMatchObject({ isSubmitting: false, error: { kind: 'in-flight' } })
  setRecord(key, { inFlight: undefined })
  expect(shown(submits).error).toBeUndefined()
})

it('ignores the request of a form beside it', () => {
  const submits = createSubmits(key)
  setRecord(key, { inFlight: request })
  expect(shown(submits)).toMatchObject({ isSubmitting: false, isSent: false })
})

it('keeps the same state object until something has to be rendered', () => {
  const submits = createSubmits(key)
  const first = submits.getState()
  submits.end(submits.begin()!)
  submits.stop()
  expect(submits.getState()).toBe(first)
})

it('keeps at most 100 records, and drops none with a request in flight', () => {
  setRecord(key, { inFlight: request })
  for (let id = 0; id < 200; id++) setRecord(`id${id}`, { number: 1 })
  expect(readRecord(key).inFlight).toBe(request)
  expect(readRecord('id100')).toBe(newRecord)
  expect(readRecord('id101').number).toBe(1)
})
