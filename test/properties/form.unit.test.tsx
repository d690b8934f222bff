import { QueryClient } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import {
  type PasswordResetClient,
  PasswordResetError,
  ResetPasswordForm,
  en,
} from 'commercelayer-password-reset'
import { forgetResetLinks } from 'commercelayer-password-reset/testing'
import * as fc from 'fast-check'
import { expect, it, vi } from 'vitest'

import { link } from '../support/createClient.ts'
import { submitButton } from '../support/elements.ts'
import { errorKinds } from '../support/errorKinds.ts'
import { newPassword } from '../support/shopper.ts'

const inputs = () =>
  Array.from(
    document.querySelectorAll<HTMLInputElement>('input[name=password], input[name=confirmation]'),
  )

/** Fills in the inputs like a password manager, and submits. */
async function submitPassword(password: string): Promise<void> {
  for (const input of inputs()) fireEvent.input(input, { target: { value: password } })
  await act(async () => fireEvent.click(submitButton()))
}

const nearLimits = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', minLength: 5, maxLength: 12 }),
  fc
    .constantFrom(7, 8, 256, 257)
    .chain((length) => fc.string({ unit: 'binary', minLength: length, maxLength: length })),
)

it('accepts passwords of 8 to 256 code points only, and sends them as typed', async () => {
  const update = vi.fn<PasswordResetClient['update']>(async ({ id }) => ({
    id,
    type: 'customer_password_resets',
  }))
  await fc.assert(
    fc.asyncProperty(nearLimits, async (typed) => {
      update.mockClear()
      render(<ResetPasswordForm client={{ update }} link={link} />)
      // The input itself removes line breaks.
      inputs()[0]!.value = typed
      const password = inputs()[0]!.value
      await submitPassword(typed)
      const { length } = Array.from(password)
      const sent = update.mock.calls.map(
        ([{ customer_password }]) => customer_password === password,
      )
      expect(sent).toEqual(length >= 8 && length <= 256 ? [true] : [])
      cleanup()
      forgetResetLinks()
    }),
    { numRuns: 60 },
  )
})

const anyError = fc
  .record(
    {
      kind: fc.constantFrom(...errorKinds),
      outcome: fc.constantFrom('not-applied', 'unknown', 'not-applied-or-already-used'),
      status: fc.oneof(fc.integer(), fc.double()),
      retryAfter: fc.oneof(fc.nat({ max: 90_000 }), fc.double()),
      reasons: fc.array(
        fc.record({
          attribute: fc.constantFrom('customer_password', 'metadata', 'x'),
          code: fc.string(),
          count: fc.double(),
        }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ['kind'] },
  )
  .map(
    (init) => new PasswordResetError(init as ConstructorParameters<typeof PasswordResetError>[0]),
  )

it('shows a message for any error, and next actions when the link is refused', async () => {
  await fc.assert(
    fc.asyncProperty(anyError, async (error) => {
      const update = async () => {
        throw error
      }
      render(
        <ResetPasswordForm
          client={{ update }}
          link={link}
          queryClient={new QueryClient()}
          signInHref="/login"
          requestLinkHref="/forgot"
          onError={() => {}}
        />,
      )
      await submitPassword(newPassword)
      const said = document.querySelector(
        '[data-part=problem], [data-part=error], [data-part=invalid-link]',
      )
      expect(said?.textContent?.trim()).toBeTruthy()
      const actions = Array.from(
        document.querySelectorAll('[data-part=action]'),
        ({ textContent }) => textContent,
      )
      // Unless the password is known to be unchanged, the form must offer signing in.
      expect(actions.includes(en.signIn)).toBe(
        error.outcome !== 'not-applied' || error.kind === 'invalid-link',
      )
      const isRefused = said?.getAttribute('data-part') === 'invalid-link'
      expect(isRefused ? actions : [submitButton().getAttribute('aria-disabled')]).toEqual(
        isRefused ? [en.signIn, en.requestLink] : [null],
      )
      expect(document.body.textContent).not.toMatch(/NaN|undefined|\{count\}|Infinity/)
      cleanup()
      forgetResetLinks()
    }),
    { numRuns: 100 },
  )
  expect(screen.queryByText(en.title)).toBeNull()
})
