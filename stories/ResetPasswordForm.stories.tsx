import type { Meta, StoryObj } from '@storybook/react-vite'
import { ResetPasswordForm, passwordPolicy } from 'commercelayer-password-reset'
import { expect, userEvent, waitFor, within } from 'storybook/test'

import { locales } from '../test/locales/readLocales.ts'
import { shared, shopOf } from './support/meta.ts'
import { fillIn, setPassword, submit } from './support/shopper.ts'

const meta = {
  title: 'The form',
  component: ResetPasswordForm,
  ...shared,
} satisfies Meta<typeof ResetPasswordForm>

export default meta
type Story = StoryObj<typeof meta>

const policies = {
  '8 characters or more': passwordPolicy(),
  '15 characters or more': passwordPolicy({ minLength: 15 }),
  'a list of two rules': passwordPolicy({
    minLength: 12,
    requirements: [
      {
        id: 'not-the-shop',
        label: 'without the shop’s name',
        test: (password) => !/fern/i.test(password),
      },
    ],
  }),
}
const languages = Object.fromEntries([...locales].map(([tag, { messages }]) => [tag, messages]))

/** Try the form. The controls change its props, and any password that meets the rule works. */
export const Playground: Story = {
  args: { email: 'john@example.com', confirmation: true, headingLevel: 2 },
  argTypes: {
    policy: { options: Object.keys(policies), mapping: policies, control: { type: 'select' } },
    messages: { options: Object.keys(languages), mapping: languages, control: { type: 'select' } },
  },
  parameters: { docs: { story: { inline: true } } },
}

/** The shopper followed the link. The form shows the rule before the shopper types. */
export const Editing: Story = {
  name: 'Create a new password',
  async play({ canvasElement }) {
    const password = await within(canvasElement).findByLabelText('New password')
    await expect(password).toHaveAccessibleDescription('Use at least 8 characters.')
    await expect(password).toHaveAttribute('autocomplete', 'new-password')
  },
}

/** Both fields are filled in. The form sends nothing before the submit. */
export const Filled: Story = {
  name: 'Filled in',
  async play({ canvasElement, ...context }) {
    await fillIn(canvasElement, 'correct horse battery')
    await expect(within(canvasElement).getByLabelText('New password')).toHaveValue(
      'correct horse battery',
    )
    await expect(canvasElement.innerHTML).not.toContain('correct horse')
    await expect(shopOf(context).emulator.requests.some(({ method }) => method === 'PATCH')).toBe(
      false,
    )
  },
}

/**
 * The password breaks a rule. The error is at the field, which has the focus. The form reports
 * different passwords only after the first password is valid.
 */
export const Invalid: Story = {
  name: 'Errors at the fields',
  async play({ canvasElement }) {
    await fillIn(canvasElement, 'short', 'shore')
    await submit(canvasElement)
    const page = within(canvasElement)
    await expect(
      await page.findByText('This password is too short. Use at least 8 characters.'),
    ).toBeVisible()
    await expect(page.getByLabelText('New password')).toHaveFocus()
    const confirmation = page.getByLabelText('Confirm new password')
    await expect(confirmation).not.toHaveAccessibleDescription()
    await userEvent.type(page.getByLabelText('New password'), ' and long')
    await submit(canvasElement)
    await waitFor(() => expect(confirmation).toHaveAccessibleDescription(/don’t match/))
    await expect(confirmation).toHaveFocus()
  },
}

/** The password stays visible until the shopper hides or submits it. */
export const Revealed: Story = {
  name: 'Password shown',
  async play({ canvasElement }) {
    await fillIn(canvasElement, 'correct horse battery')
    const page = within(canvasElement)
    await userEvent.click(page.getByRole('button', { name: 'Show password' }))
    await expect(page.getByLabelText('New password')).toHaveAttribute('type', 'text')
    await expect(page.getByText('Your password is visible.')).toBeInTheDocument()
  },
}

/** With `email`, the form shows the account to the shopper and the password manager. */
export const WithEmail: Story = {
  name: 'With the account’s address',
  args: { email: 'john@example.com' },
  async play({ canvasElement }) {
    const username = await within(canvasElement).findByLabelText('Email address')
    await expect(username).toHaveValue('john@example.com')
    await expect(username).toHaveAttribute('readonly')
  },
}

/** With `confirmation={false}`, the form asks for the password once. */
export const WithoutConfirmation: Story = {
  name: 'Asked for once',
  args: { confirmation: false },
  async play({ canvasElement }) {
    const page = within(canvasElement)
    await userEvent.type(await page.findByLabelText('New password'), 'correct horse battery')
    await expect(page.queryByLabelText('Confirm new password')).not.toBeInTheDocument()
  },
}

/**
 * A policy with at least two rules shows a list of rules, which updates while the shopper types.
 */
export const Requirements: Story = {
  name: 'A list of rules',
  args: {
    policy: passwordPolicy({
      minLength: 12,
      requirements: [
        {
          id: 'not-the-shop',
          label: 'without the shop’s name',
          test: (password) => !/fern/i.test(password),
        },
      ],
    }),
  },
  async play({ canvasElement }) {
    const page = within(canvasElement)
    await userEvent.type(await page.findByLabelText('New password'), 'correct horse fern')
    const [length, name] = page.getAllByRole('listitem')
    await expect(length).toHaveTextContent('12 characters or more: met')
    await expect(name).toHaveTextContent('without the shop’s name: not met yet')
  },
}

/**
 * The link is still unknown, as during server rendering. The form is usable, and a submit waits for
 * the link.
 */
export const LinkNotKnownYet: Story = {
  name: 'Link not known yet',
  args: { link: undefined },
  async play({ canvasElement, ...context }) {
    await setPassword(canvasElement)
    await expect(
      await within(canvasElement).findByText('Saving your new password…', {}, { timeout: 5000 }),
    ).toBeInTheDocument()
    await expect(shopOf(context).emulator.requests.some(({ method }) => method === 'PATCH')).toBe(
      false,
    )
  },
}

/** The request is pending. The button keeps the focus. */
export const Submitting: Story = {
  name: 'Saving',
  async play({ canvasElement, ...context }) {
    shopOf(context).emulator.failNext({ neverAnswer: true })
    await setPassword(canvasElement)
    const page = within(canvasElement)
    await expect(
      await page.findByText('Saving your new password…', {}, { timeout: 5000 }),
    ).toBeInTheDocument()
    const button = page.getByRole('button', { name: 'Save new password' })
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await expect(button).toHaveFocus()
  },
}

/**
 * The password is changed. The title has the focus. Password managers save the password because the
 * form has disappeared.
 */
export const Success: Story = {
  name: 'Password changed',
  async play({ canvasElement }) {
    await setPassword(canvasElement)
    const page = within(canvasElement)
    await expect(await page.findByText(/Sign in with your new password/)).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Password changed' })).toHaveFocus()
    await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
    await expect(page.queryByLabelText('New password')).not.toBeInTheDocument()
  },
}
