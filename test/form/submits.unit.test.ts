// @vitest-environment node
import { PasswordResetError } from 'commercelayer-password-reset/client'
import { forgetResetLinks } from 'commercelayer-password-reset/testing'
import { afterEach, expect, it } from 'vitest'

// This tests `createSubmits` with the record that forms share.
import { newRecord, readRecord, setRecord } from '../../src/client/ResetRecord.ts'
import { type Submits, createSubmits } from '../../src/form/createSubmits.ts'
import { deriveReset } from '../../src/form/deriveReset.ts'

const key = 'xYZkjABcde'
const request = {}
const sending = { inFlight: request, hasPassword: true }

afterEach(forgetResetLinks)

const shown = (submits: Submits) => deriveReset(readRecord(key), submits, undefined)

it('begins no second submit while a sent submit has no answer', () => {
  const submits = createSubmits()
  const first = submits.begin()!
  submits.send(request)
  expect(submits.begin()).toBeUndefined()
  expect(submits.end(first)).toBe(true)
  expect(submits.begin()).toBeDefined()
})

it('stops a submit that isn’t sent yet when another submit begins', () => {
  const submits = createSubmits()
  const first = submits.begin()!
  const second = submits.begin()!
  expect(first.aborted).toBe(true)
  expect(submits.end(first, new PasswordResetError({ kind: 'timeout' }))).toBe(false)
  expect(shown(submits).error).toBeUndefined()
  expect(second.aborted).toBe(false)
  expect(submits.end(second)).toBe(true)
})

it('shows a waiting submit, and nothing after the submit is stopped', () => {
  const submits = createSubmits()
  submits.begin()
  submits.wait()
  expect(shown(submits)).toMatchObject({ isSubmitting: true, isSent: false })
  submits.stop()
  expect(shown(submits)).toMatchObject({ isSubmitting: false })
})

it('shows a sent submit as long as its request is pending', () => {
  const submits = createSubmits()
  setRecord(key, sending)
  submits.begin()
  submits.send(request)
  expect(shown(submits)).toMatchObject({ isSubmitting: true, isSent: true, isSentElsewhere: false })
  // `stop()` doesn't end a submit whose request is sent.
  submits.stop()
  expect(shown(submits)).toMatchObject({ isSubmitting: true })
  setRecord(key, { inFlight: undefined })
  expect(shown(submits)).toMatchObject({ isSubmitting: false, isSent: false })
})

it('shows another form’s request until the request is answered', () => {
  const submits = createSubmits()
  setRecord(key, sending)
  expect(shown(submits)).toMatchObject({ isSubmitting: true, isSent: true, isSentElsewhere: true })
  setRecord(key, { inFlight: undefined })
  expect(shown(submits)).toMatchObject({ isSubmitting: false, isSentElsewhere: false })
})

it('shows only requests that save a password', () => {
  const submits = createSubmits()
  setRecord(key, { ...sending, hasPassword: false })
  expect(shown(submits)).toMatchObject({ isSubmitting: false, isSent: false })
})

it('returns the same state object until the form has to re-render', () => {
  const submits = createSubmits()
  const first = submits.getState()
  submits.end(submits.begin()!)
  submits.stop()
  expect(submits.getState()).toBe(first)
})

it('stores at most 100 records, and drops no record with a pending request', () => {
  setRecord(key, { inFlight: request })
  for (let id = 0; id < 200; id++) setRecord(`id${id}`, { number: 1 })
  expect(readRecord(key).inFlight).toBe(request)
  expect(readRecord('id100')).toBe(newRecord)
  expect(readRecord('id101').number).toBe(1)
})
