import type { Meta, StoryObj } from '@storybook/react-vite'
import { ResetPasswordForm } from 'commercelayer-password-reset'
import { expect, within } from 'storybook/test'

import { shared, shopOf } from './support/meta.ts'
import { setPassword } from './support/shopper.ts'

/**
 * Commerce Layer rejected the password. The field shows the reason in the form's words, and gets
 * the focus.
 */
const meta = {
  title: 'What can go wrong/Password rejected',
  component: ResetPasswordForm,
  ...shared,
} satisfies Meta<typeof ResetPasswordForm>

export default meta
type Story = StoryObj<typeof meta>

function rejected(error: string, count: number | undefined, sentence: string): Story {
  return {
    async play({ canvasElement, ...context }) {
      const reason = {
        code: 'VALIDATION_ERROR',
        status: '422',
        title: 'the server’s words',
        meta: { error, count },
      }
      shopOf(context).emulator.failNext({
        status: 422,
        body: {
          errors: [{ ...reason, source: { pointer: '/data/attributes/customer_password' } }],
        },
      })
      await setPassword(canvasElement)
      const page = within(canvasElement)
      await expect(await page.findByText(sentence)).toBeVisible()
      await expect(page.getByLabelText('New password')).toHaveFocus()
      await expect(page.getByLabelText('New password')).toHaveValue('correct horse battery')
      await expect(page.queryByText('the server’s words')).not.toBeInTheDocument()
    },
  }
}

/** The password is shorter than the server requires. */
export const TooShort: Story = {
  name: 'Too short',
  ...rejected('too_short', 32, 'This password is too short. Use at least 32 characters.'),
}

/** The password is longer than the server accepts. */
export const TooLong: Story = {
  name: 'Too long',
  ...rejected('too_long', 16, 'This password is too long. Use 16 characters or fewer.'),
}

/** The server treats the password as blank. */
export const Blank: Story = rejected('blank', undefined, 'Enter a new password.')

/** The server rejected the password for any other reason. */
export const Refused: Story = {
  name: 'Refused for another reason',
  ...rejected('exclusion', undefined, 'This password can’t be used. Choose a different one.'),
}
