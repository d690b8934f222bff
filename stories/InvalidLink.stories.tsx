import type { Meta, StoryObj } from '@storybook/react-vite'
import { ResetPasswordForm } from 'commercelayer-password-reset'
import { expect, waitFor, within } from 'storybook/test'

import { shared, shopOf } from './support/meta.ts'
import { actionsIn, requestLink, setPassword, submit } from './support/shopper.ts'

/**
 * The link is missing, or was refused. Wrong, expired and used links show the same text. The
 * shopper can sign in or request a new link.
 */
const meta = {
  title: 'What can go wrong/Invalid link',
  component: ResetPasswordForm,
  ...shared,
} satisfies Meta<typeof ResetPasswordForm>

export default meta
type Story = StoryObj<typeof meta>

async function expectActions(canvasElement: HTMLElement, names: string[]) {
  const ways = await within(canvasElement).findAllByRole('link')
  await expect(ways.map(({ textContent }) => textContent)).toEqual(names)
}

/** The page was opened without a link, or was reloaded. */
export const Missing: Story = {
  name: 'Opened without the link',
  args: { link: null },
  async play({ canvasElement }) {
    await expectActions(canvasElement, ['Request a new link', 'Sign in'])
    await expect(within(canvasElement).getByRole('status')).toHaveTextContent('request a new link')
  },
}

/** Commerce Layer refused the link. */
export const Rejected: Story = {
  name: 'Link refused',
  args: { link: { id: 'xYZkjABcde', token: 'not-the-token' } },
  async play({ canvasElement }) {
    await setPassword(canvasElement)
    await expect(
      await within(canvasElement).findByRole('heading', { name: 'This link doesn’t work' }),
    ).toHaveFocus()
    await expectActions(canvasElement, ['Sign in', 'Request a new link'])
  },
}

/**
 * The first answer was lost, and then the link was refused. The password may already be changed.
 */
export const MaybeUsed: Story = {
  name: 'Password may already be changed',
  async play({ canvasElement, ...context }) {
    const { emulator } = shopOf(context)
    emulator.failNext({ networkError: true })
    await setPassword(canvasElement)
    await within(canvasElement).findByRole('alert')
    emulator.failNext({
      status: 404,
      body: { errors: [{ code: 'RECORD_NOT_FOUND', status: '404' }] },
    })
    await submit(canvasElement)
    await expect(
      await within(canvasElement).findByRole('heading', {
        name: 'Your password may already have been changed',
      }),
    ).toHaveFocus()
    await expectActions(canvasElement, ['Sign in', 'Request a new link'])
  },
}

const inPlace = { link: null, requestLinkHref: undefined }

/**
 * With `onRequestLink` the shopper requests a new link on this page. A separate screen confirms the
 * request with the same text for every address.
 */
export const RequestLinkInPlace: Story = {
  name: 'A new link, requested on this page',
  args: { ...inPlace, onRequestLink: async () => {} },
  async play({ canvasElement }) {
    await requestLink(canvasElement, 'john@example.com')
    const page = within(canvasElement)
    await expect(await page.findByRole('heading', { name: 'Check your email' })).toHaveFocus()
    await expect(page.getByRole('status')).toHaveTextContent(
      /^If there’s an account for john@example\.com, we’ve sent a link to create a new password/,
    )
    await expect(actionsIn(canvasElement)).toEqual(['Use a different email', 'Sign in'])
    await expect(page.queryByLabelText('Email address')).not.toBeInTheDocument()
  },
}

/** The typed text isn't an email address. */
export const RequestLinkInvalid: Story = {
  name: 'Not an email address',
  args: { ...inPlace, onRequestLink: async () => {} },
  async play({ canvasElement }) {
    await requestLink(canvasElement, 'john')
    const page = within(canvasElement)
    await expect(
      await page.findByText('Enter an email address in the correct format, like name@example.com.'),
    ).toBeVisible()
    await waitFor(() => expect(page.getByLabelText('Email address')).toHaveFocus())
    await expect(page.getByLabelText('Email address')).toHaveAccessibleDescription(
      /like name@example.com/,
    )
  },
}

/** The request for a new link failed. The screen stays, and keeps the typed address. */
export const RequestLinkFailed: Story = {
  name: 'The link couldn’t be sent',
  args: { ...inPlace, onRequestLink: async () => Promise.reject(new Error('no mail today')) },
  async play({ canvasElement }) {
    await requestLink(canvasElement, 'john@example.com')
    const page = within(canvasElement)
    await expect(await page.findByText('We couldn’t send the link. Try again.')).toBeVisible()
    await expect(page.getByLabelText('Email address')).toHaveValue('john@example.com')
    await expect(page.getByRole('heading', { name: 'Open the link in your email' })).toBeVisible()
  },
}
