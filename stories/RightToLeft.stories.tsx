import type { Meta, StoryObj } from '@storybook/react-vite'
import { ResetPasswordForm } from 'commercelayer-password-reset'
import arabic from 'commercelayer-password-reset/locales/ar'
import { expect, userEvent, within } from 'storybook/test'

import { shared, shopOf } from './support/meta.ts'
import { actionsIn } from './support/shopper.ts'

/**
 * The form in Arabic. `messages` sets language and direction on the root element. The style sheet
 * uses only logical properties.
 */
const meta = {
  title: 'Make it yours/Right to left',
  component: ResetPasswordForm,
  ...shared,
  args: { ...shared.args, messages: arabic },
} satisfies Meta<typeof ResetPasswordForm>

export default meta
type Story = StoryObj<typeof meta>

async function enterAndSubmit(canvasElement: HTMLElement, password: string, confirmation: string) {
  const page = within(canvasElement)
  await userEvent.type(await page.findByLabelText(arabic.password), password)
  await userEvent.type(page.getByLabelText(arabic.confirmation), confirmation)
  await userEvent.click(page.getByRole('button', { name: arabic.submit }))
}

/** The email address still reads from left to right. */
export const Editing: Story = {
  name: 'Create a new password',
  args: { email: 'john@example.com' },
  async play({ canvasElement }) {
    const password = await within(canvasElement).findByLabelText(arabic.password)
    await expect(password.closest('[dir=rtl]')).toHaveAttribute('lang', 'ar')
    await expect(password).toHaveAccessibleDescription(/[8٨]\sأحرف/)
  },
}

/** Each field shows its error. */
export const Invalid: Story = {
  name: 'Errors at the fields',
  async play({ canvasElement }) {
    await enterAndSubmit(canvasElement, 'short', 'correct horse')
    const password = within(canvasElement).getByLabelText(arabic.password)
    await expect(password).toBeInvalid()
    await expect(password).toHaveFocus()
  },
}

/** The countdown uses the language's plural forms. */
export const RateLimited: Story = {
  name: 'Too many tries, with a countdown',
  async play({ canvasElement, ...context }) {
    shopOf(context).emulator.failNext({ status: 429, headers: { 'Retry-After': '90' } })
    await enterAndSubmit(canvasElement, 'correct horse battery', 'correct horse battery')
    const alert = await within(canvasElement).findByRole('alert')
    await expect(alert).toHaveTextContent(
      arabic.rateLimited.replace('{outcome}', arabic.notChanged),
    )
    await expect(alert).toHaveTextContent(/يمكنك المحاولة مرة أخرى بعد \S+ ثانية\./)
  },
}

/** The link was refused. The shopper can sign in or request a new link. */
export const LinkRejected: Story = {
  name: 'Link refused',
  args: { link: { id: 'xYZkjABcde', token: 'not-the-token' } },
  async play({ canvasElement }) {
    await enterAndSubmit(canvasElement, 'correct horse battery', 'correct horse battery')
    await expect(
      await within(canvasElement).findByRole('heading', { name: arabic.rejectedLinkTitle }),
    ).toHaveFocus()
    await expect(actionsIn(canvasElement)).toEqual([arabic.signIn, arabic.requestLink])
  },
}

/** The password is changed. */
export const Success: Story = {
  name: 'Password changed',
  async play({ canvasElement }) {
    await enterAndSubmit(canvasElement, 'correct horse battery', 'correct horse battery')
    await expect(
      await within(canvasElement).findByRole('heading', { name: arabic.successTitle }),
    ).toHaveFocus()
  },
}
