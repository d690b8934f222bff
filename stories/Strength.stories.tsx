import type { Meta, StoryObj } from '@storybook/react-vite'
import { ResetPasswordForm, passwordPolicy } from 'commercelayer-password-reset'
import { createBreachCheck } from 'commercelayer-password-reset/breach'
import { PasswordStrengthMeter } from 'commercelayer-password-reset/strength'
import { expect, userEvent, waitFor, within } from 'storybook/test'

import { shared, shopOf } from './support/meta.ts'
import { fillIn, setPassword, submit } from './support/shopper.ts'

/**
 * A strength meter while the shopper types, and a breach check on submit. The meter and the check
 * are separate imports. Both work without rendering the form at each key.
 */
const meta = {
  title: 'Strength and breaches',
  component: ResetPasswordForm,
  ...shared,
} satisfies Meta<typeof ResetPasswordForm>

export default meta
type Story = StoryObj<typeof meta>

/** Types a password, and checks the meter's bars and words. */
function strength(password: string, score: number, ...sentences: string[]): Story {
  return {
    args: {
      renderStrength: (field) => (
        <PasswordStrengthMeter field={field} userInputs={['john@example.com']} />
      ),
    },
    async play({ canvasElement }) {
      await userEvent.type(await within(canvasElement).findByLabelText('New password'), password)
      const meter = canvasElement.querySelector('[data-part=strength]')
      await waitFor(() => expect(meter).toHaveAttribute('data-score', `${score}`))
      const read = (selector: string) =>
        Array.from(meter?.querySelectorAll(selector) ?? [], ({ textContent }) => textContent)
      await expect(read('[data-sentence]').filter(Boolean)).toEqual(sentences)
      // After the typing pauses, the meter also announces the strength to screen readers.
      await waitFor(() => expect(read('[aria-live=polite]')).toEqual([sentences.join(' ')]), {
        timeout: 3000,
      })
    },
  }
}

/** A password that attackers try first. */
export const VeryWeak: Story = {
  name: 'Very weak',
  ...strength('password1', 0, 'Password strength: very weak.', 'Avoid common words and passwords.'),
}

/** The password contains the shopper's name, which attackers guess early. */
export const Weak: Story = strength(
  'john.1987',
  1,
  'Password strength: weak.',
  'Don’t use your name, your email address or this shop’s name.',
)

/** The password is a word with a number, which a determined attacker can guess. */
export const Fair: Story = strength(
  'fernway77',
  2,
  'Password strength: fair.',
  'Make it longer. A few unrelated words are strong and easy to remember.',
)

/** The password is good enough, so the meter gives no advice. */
export const Good: Story = strength('qbrt-2413', 3, 'Password strength: good.')

/** The password consists of several unrelated words. */
export const Strong: Story = strength('tulip anvil maroon gospel', 4, 'Password strength: strong.')

/** The shopper can submit a weak password. */
export const NeverBlocks: Story = {
  name: 'A weak password can be submitted',
  args: { renderStrength: (field) => <PasswordStrengthMeter field={field} /> },
  async play({ canvasElement, ...context }) {
    await fillIn(canvasElement, 'password1')
    await submit(canvasElement)
    await expect(
      await within(canvasElement).findByText(/Sign in with your new password/),
    ).toBeVisible()
    await expect(
      shopOf(context).emulator.requests.filter(({ method }) => method === 'PATCH'),
    ).toHaveLength(1)
  },
}

/** A fake range service that knows one password's SHA-1: `correct horse battery`. */
const knowsOne = async () => new Response('C62ECE399A22ED30D490EF333BE7FDE7385:7\r\n')

/**
 * The password is known from breaches. The field gives this reason, and says what to do. The
 * service receives only five characters of a hash.
 */
export const KnownFromBreaches: Story = {
  name: 'Known from breaches',
  args: { policy: passwordPolicy({ check: createBreachCheck({ fetch: knowsOne }) }) },
  async play({ canvasElement }) {
    await setPassword(canvasElement)
    await expect(await within(canvasElement).findByText(/appeared in a data leak/)).toBeVisible()
    await waitFor(() => expect(within(canvasElement).getByLabelText('New password')).toHaveFocus())
  },
}
