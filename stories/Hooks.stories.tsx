import type { Meta, StoryObj } from '@storybook/react-vite'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  type PasswordResetClient,
  type ResetLink,
  useResetPasswordForm,
  useUpdatePasswordReset,
} from 'commercelayer-password-reset'
import { expect, userEvent, within } from 'storybook/test'

import { openShop } from './support/shop.ts'

interface PageProps {
  client: PasswordResetClient
  link: ResetLink
}

/** The form's state with your own markup. The confirmation is required only if you render it. */
function HeadlessPage({ client, link }: PageProps) {
  const state = useResetPasswordForm({ client, link })
  if (state.status !== 'editing') return <p role="status">{state.message}</p>
  const { formProps, password, submit, problem } = state
  return (
    <form {...formProps}>
      <label {...password.labelProps}>{password.label}</label>
      <input {...password.inputProps} />
      <button {...password.toggleProps} type="button">
        {password.toggleLabel}
      </button>{' '}
      <button {...submit.buttonProps} type="submit">
        {submit.label}
      </button>
      {password.hint !== undefined && <p {...password.hintProps}>{password.hint}</p>}
      {password.error !== undefined && <p {...password.errorProps}>{password.error}</p>}
      {problem && <div {...problem.alertProps}>{problem.message}</div>}
    </form>
  )
}

/** Only the mutation, inside a QueryClientProvider. */
function MutationPage({ client, link }: PageProps) {
  const { mutate, status, error } = useUpdatePasswordReset({ client })
  return (
    <>
      <button
        type="button"
        onClick={() =>
          mutate({
            id: link.id,
            _reset_password_token: link.token,
            customer_password: 'correct horse battery',
          })
        }
      >
        Set a new password
      </button>
      <p role="status">{error ? `${error.kind}, ${error.outcome}` : status}</p>
    </>
  )
}

const queryClient = new QueryClient()

const meta = {
  title: 'Hooks',
  component: HeadlessPage,
  loaders: [async () => ({ shop: await openShop() })],
  render: (_args, { loaded }) => (
    <HeadlessPage client={loaded.shop.client} link={loaded.shop.link} />
  ),
  args: {} as PageProps,
} satisfies Meta<typeof HeadlessPage>

export default meta
type Story = StoryObj<typeof meta>

/** `useResetPasswordForm` with plain elements. */
export const UseResetPasswordForm: Story = {
  name: 'useResetPasswordForm',
  async play({ canvasElement }) {
    const page = within(canvasElement)
    await userEvent.type(await page.findByLabelText('New password'), 'short{Enter}')
    await expect(await page.findByText(/too short/)).toBeVisible()
    await userEvent.type(page.getByLabelText('New password'), ' no more{Enter}')
    await expect(await page.findByRole('status')).toHaveTextContent(
      'Sign in with your new password.',
    )
  },
}

/** `useUpdatePasswordReset` returns what TanStack's `useMutation` returns. */
export const UseUpdatePasswordReset: Story = {
  name: 'useUpdatePasswordReset',
  render: (_args, { loaded }) => (
    <QueryClientProvider client={queryClient}>
      <MutationPage client={loaded.shop.client} link={loaded.shop.link} />
    </QueryClientProvider>
  ),
  async play({ canvasElement }) {
    const page = within(canvasElement)
    const button = await page.findByRole('button')
    await userEvent.click(button)
    await expect(await page.findByText('success')).toBeVisible()
    await userEvent.click(button)
    await expect(await page.findByText('invalid-link, not-applied-or-already-used')).toBeVisible()
  },
}
