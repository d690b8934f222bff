import type { Meta, StoryObj } from '@storybook/react-vite'
import { ResetPasswordForm, passwordPolicy } from 'commercelayer-password-reset'
import { useEffect, useState } from 'react'
import { expect, userEvent, waitFor, within } from 'storybook/test'

import { shared, shopOf } from './support/meta.ts'
import { fillIn, requestLink, setPassword, submit } from './support/shopper.ts'

/**
 * Each render function receives the state and the default element. Return your own element, or wrap
 * the default element.
 */
const meta = {
  title: 'Make it yours/Render props',
  component: ResetPasswordForm,
  ...shared,
} satisfies Meta<typeof ResetPasswordForm>

export default meta
type Story = StoryObj<typeof meta>

/** `children` replaces the whole form, screen by screen. */
export const Children: Story = {
  name: 'children',
  args: {
    children: (state) => {
      if (state.status !== 'editing') return <p role="status">{state.message}</p>
      const { password, formProps, submit: button } = state
      return (
        <form {...formProps}>
          <label {...password.labelProps}>{password.label}</label>{' '}
          <input {...password.inputProps} />{' '}
          <button {...button.buttonProps} type="submit">
            {button.label}
          </button>
          {password.error !== undefined && <p {...password.errorProps}>{password.error}</p>}
        </form>
      )
    },
    confirmation: false,
  },
  async play({ canvasElement }) {
    const page = within(canvasElement)
    await userEvent.type(await page.findByLabelText('New password'), 'correct horse battery{Enter}')
    await expect(await page.findByRole('status')).toHaveTextContent(
      'Sign in with your new password.',
    )
  },
}

/** `renderForm` replaces the content below the title while the shopper edits. */
export const RenderForm: Story = {
  name: 'renderForm',
  args: {
    renderForm: (_state, form) => (
      <>
        <p>Almost there.</p>
        {form}
      </>
    ),
  },
  async play({ canvasElement }) {
    await expect(await within(canvasElement).findByText('Almost there.')).toBeVisible()
    await expect(within(canvasElement).getByLabelText('New password')).toBeVisible()
  },
}

/** `renderSuccess` receives the changed resource, with the customer's email address. */
export const RenderSuccess: Story = {
  name: 'renderSuccess',
  args: {
    renderSuccess: ({ statusProps, passwordReset }) => (
      <p {...statusProps}>Welcome back, {passwordReset.customer_email}.</p>
    ),
  },
  async play({ canvasElement }) {
    await setPassword(canvasElement)
    await expect(
      await within(canvasElement).findByText('Welcome back, john@example.com.'),
    ).toBeVisible()
  },
}

/** `renderInvalidLink` receives the reason why the link doesn't work. */
export const RenderInvalidLink: Story = {
  name: 'renderInvalidLink',
  args: {
    link: null,
    renderInvalidLink: ({ reason }, screen) => (
      <>
        {screen}
        <p>Need help? Call us and say “{reason}”.</p>
      </>
    ),
  },
  async play({ canvasElement }) {
    await expect(await within(canvasElement).findByText(/say “missing”/)).toBeVisible()
  },
}

/** `renderRequestLink` receives the step: the form, or the confirmation. */
export const RenderRequestLink: Story = {
  name: 'renderRequestLink',
  args: {
    link: null,
    requestLinkHref: undefined,
    onRequestLink: async () => {},
    renderRequestLink: ({ step }, screen) => (
      <>
        {screen}
        {step === 'sent' && <p>It comes from post@fern.example.</p>}
      </>
    ),
  },
  async play({ canvasElement }) {
    await requestLink(canvasElement, 'john@example.com')
    await expect(
      await within(canvasElement).findByText('It comes from post@fern.example.'),
    ).toBeVisible()
    await expect(
      within(canvasElement).getByRole('button', { name: 'Use a different email' }),
    ).toBeVisible()
  },
}

/** `renderPasswordField` is called for each of the two fields. */
export const RenderPasswordField: Story = {
  name: 'renderPasswordField',
  args: {
    renderPasswordField: ({ label, labelProps, inputProps, error, errorProps }) => (
      <div data-part="field">
        <label {...labelProps}>{label}</label>
        <input {...inputProps} />
        {error !== undefined && <p {...errorProps}>{error}</p>}
      </div>
    ),
  },
  async play({ canvasElement }) {
    await fillIn(canvasElement, 'short')
    await submit(canvasElement)
    await waitFor(() => expect(within(canvasElement).getByLabelText('New password')).toHaveFocus())
    await expect(within(canvasElement).getByLabelText('New password')).toHaveAccessibleDescription(
      /too short/,
    )
  },
}

/** `renderSubmitButton` receives `buttonProps`, which contain the button's type, lock and state. */
export const RenderSubmitButton: Story = {
  name: 'renderSubmitButton',
  args: {
    renderSubmitButton: ({ buttonProps, isSubmitting }) => (
      <button {...buttonProps} type="submit">
        {isSubmitting ? 'One moment…' : 'Save'}
      </button>
    ),
  },
  async play({ canvasElement, ...context }) {
    shopOf(context).emulator.failNext({ neverAnswer: true })
    await fillIn(canvasElement, 'correct horse battery')
    const page = within(canvasElement)
    await userEvent.click(page.getByRole('button', { name: 'Save' }))
    await expect(await page.findByRole('button', { name: 'One moment…' })).toHaveFocus()
  },
}

/** `renderProblem` receives the problem's kind, outcome, wait and next actions. */
export const RenderProblem: Story = {
  name: 'renderProblem',
  args: {
    renderProblem: ({ kind, alertProps }) => <div {...alertProps}>Sorry: {kind}.</div>,
  },
  async play({ canvasElement, ...context }) {
    shopOf(context).emulator.failNext({ status: 500 })
    await setPassword(canvasElement)
    await expect(await within(canvasElement).findByRole('alert')).toHaveTextContent(
      'Sorry: server.',
    )
  },
}

/** `renderRequirements` is called for policies with at least two rules. */
export const RenderRequirements: Story = {
  name: 'renderRequirements',
  args: {
    policy: passwordPolicy({
      requirements: [{ id: 'space', label: 'a space', test: (password) => password.includes(' ') }],
    }),
    renderRequirements: ({ requirements }) => (
      <p>We ask for {requirements.map(({ label }) => label).join(' and ')}.</p>
    ),
  },
  async play({ canvasElement }) {
    await expect(
      await within(canvasElement).findByText('We ask for 8 characters or more and a space.'),
    ).toBeVisible()
  },
}

/**
 * `renderLink` renders a router's link. `data-part` and the `span` style the link like the form.
 */
export const RenderLink: Story = {
  name: 'renderLink',
  args: {
    link: null,
    renderLink: ({ href, label }) => (
      <a href={`${href}?from=reset`} data-part="action">
        <span>{label}</span>
      </a>
    ),
  },
  async play({ canvasElement }) {
    await expect(
      await within(canvasElement).findByRole('link', { name: 'Sign in' }),
    ).toHaveAttribute('href', '#sign-in?from=reset')
  },
}

function Length({ subscribe }: { subscribe: (listener: (value: string) => void) => () => void }) {
  const [length, setLength] = useState(0)
  useEffect(() => subscribe((value) => setLength(value.length)), [subscribe])
  return <p>{length < 12 ? 'Could be longer.' : 'Nice and long.'}</p>
}

/** `renderStrength` renders a strength meter, which reads the typed text without React state. */
export const RenderStrength: Story = {
  name: 'renderStrength',
  args: { renderStrength: ({ subscribe }) => <Length subscribe={subscribe} /> },
  async play({ canvasElement }) {
    await expect(await within(canvasElement).findByText('Could be longer.')).toBeVisible()
    await fillIn(canvasElement, 'correct horse battery')
    await expect(within(canvasElement).getByText('Nice and long.')).toBeVisible()
  },
}
