import type { Meta, StoryObj } from '@storybook/react-vite'
import {
  ForgotPasswordForm,
  PasswordResetError,
  type RenderBeforeSubmit,
} from 'commercelayer-password-reset'
import { expect, fn, userEvent, within } from 'storybook/test'

import { actionsIn, requestLink } from './support/shopper.ts'

/**
 * The page that a “Forgot password?” link opens. Its screens are the same as for a new link.
 */
const meta = {
  title: 'Forgot password',
  component: ForgotPasswordForm,
  args: { onRequestLink: fn(async () => {}), signInHref: '#sign-in', signUpHref: '#sign-up' },
} satisfies Meta<typeof ForgotPasswordForm>

export default meta
type Story = StoryObj<typeof meta>
type Play = Parameters<NonNullable<Story['play']>>[0]

/** Requests a link, and waits for the confirmation. */
async function send({ canvasElement }: Play, address: string) {
  await requestLink(canvasElement, address)
  await expect(
    await within(canvasElement).findByRole('heading', { name: 'Check your email' }),
  ).toHaveFocus()
}

/** The form asks for the email address. */
export const Form: Story = {
  name: 'Reset your password',
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByLabelText('Email address')).toHaveValue('')
    await expect(actionsIn(canvasElement)).toEqual(['Sign in'])
  },
}

/**
 * The confirmation shows the typed address, because a mistyped address is the most common reason
 * for a missing email. Shoppers without an account can sign up.
 */
export const Sent: Story = {
  name: 'Check your email',
  async play(play) {
    await send(play, 'john@example.com')
    await expect(within(play.canvasElement).getByRole('status')).toHaveTextContent(
      /^If there’s an account for john@example\.com, we’ve sent a link/,
    )
    await expect(actionsIn(play.canvasElement)).toEqual([
      'Use a different email',
      'No account yet? Create one',
      'Sign in',
    ])
  },
}

/** A button opens the inbox if the address belongs to a well-known mail service. */
export const SentToKnownHost: Story = {
  name: 'Check your email, with a button for the inbox',
  async play(play) {
    await send(play, 'john@gmail.com')
    await expect(actionsIn(play.canvasElement)[0]).toBe('Open Gmail')
    const inbox = within(play.canvasElement).getByRole('link', { name: 'Open Gmail' })
    await expect(inbox).toHaveAttribute('target', '_blank')
    await expect(inbox).toHaveAttribute('rel', 'noopener noreferrer')
  },
}

/** Even the longest address fits into the form. */
export const SentToLongAddress: Story = {
  name: 'A long address',
  async play(play) {
    await send(play, `${'long'.repeat(16)}@${'very-'.repeat(12)}long.example`)
    const root = play.canvasElement.querySelector('[data-part=root]')!
    await expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth)
  },
}

/** Without JavaScript, the server redirects here, and the page doesn't know the address. */
export const SentByRedirect: Story = {
  name: 'Sent without JavaScript',
  args: { sent: true },
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByRole('status')).toHaveTextContent(
      /^If there’s an account for this email address, we’ve sent a link/,
    )
  },
}

const robotCheck: RenderBeforeSubmit = ({ attempt }) => (
  <label key={attempt}>
    <input type="checkbox" name="human" value={`answer ${attempt}`} /> I’m not a robot
  </label>
)

/**
 * `renderBeforeSubmit` renders a captcha. The request includes the fields that the captcha adds.
 */
export const Captcha: Story = {
  args: { renderBeforeSubmit: robotCheck },
  async play(play) {
    await userEvent.click(within(play.canvasElement).getByLabelText('I’m not a robot'))
    await send(play, 'john@example.com')
    await expect(play.args.onRequestLink).toHaveBeenCalledWith(
      'john@example.com',
      expect.objectContaining({ fields: { human: 'answer 0' } }),
    )
  },
}

/** The shop’s backend rejected the captcha. The form shows a fresh captcha. */
export const NotConfirmed: Story = {
  name: 'Captcha rejected',
  args: {
    renderBeforeSubmit: robotCheck,
    onRequestLink: fn(async () =>
      Promise.reject(new PasswordResetError({ kind: 'rejected', status: 403 })),
    ),
  },
  async play({ canvasElement }) {
    const page = within(canvasElement)
    await userEvent.click(page.getByLabelText('I’m not a robot'))
    await requestLink(canvasElement, 'john@example.com')
    await expect((await page.findByRole('alert')).textContent).toBe(
      'We couldn’t confirm that you’re not a robot. Try again.',
    )
    const captcha = page.getByLabelText('I’m not a robot')
    await expect(captcha).not.toBeChecked()
    await expect(captcha).toHaveAttribute('value', 'answer 1')
    await expect(page.getByRole('button', { name: 'Send link' })).toHaveFocus()
  },
}
