import type { Meta, StoryObj } from '@storybook/react-vite'
import { PasswordResetError, ResetPasswordForm } from 'commercelayer-password-reset'
import { expect, fn, mocked, userEvent, waitFor, within } from 'storybook/test'

import { shared, shopOf } from './support/meta.ts'
import { actionsIn, requestLink, setPassword, submit } from './support/shopper.ts'

/**
 * With `onRequestLink` the shopper can request a new link on the same page, from a problem that a
 * new link may solve.
 */
const meta = {
  title: 'What can go wrong/Request a new link',
  component: ResetPasswordForm,
  ...shared,
  args: { ...shared.args, requestLinkHref: undefined, onRequestLink: fn(async () => {}) },
} satisfies Meta<typeof ResetPasswordForm>

export default meta
type Story = StoryObj<typeof meta>
type Play = Parameters<NonNullable<Story['play']>>[0]

const refused = { status: 400, body: { errors: [{ code: 'INVALID_REQUEST', status: '400' }] } }

/** Causes a problem, and opens the form for a new link from this problem. */
async function open({ canvasElement, ...context }: Play) {
  shopOf(context).emulator.failNext(refused)
  await setPassword(canvasElement)
  const alert = await within(canvasElement).findByRole('alert')
  await userEvent.click(within(alert).getByRole('button', { name: 'Request a new link' }))
}

/** Requests a link, and waits for the confirmation. */
async function send(play: Play, address: string) {
  await open(play)
  await requestLink(play.canvasElement, address)
  await expect(
    await within(play.canvasElement).findByRole('heading', { name: 'Check your email' }),
  ).toHaveFocus()
}

/** The form for a new link, with a “Back” button. */
export const Form: Story = {
  name: 'Reset your password',
  async play(play) {
    await open(play)
    const page = within(play.canvasElement)
    await expect(await page.findByRole('heading', { name: 'Reset your password' })).toHaveFocus()
    await expect(
      page.getByText(
        'Enter the email address of your account. We’ll send you a link to create a new password.',
      ),
    ).toBeVisible()
    await expect(page.queryByLabelText('New password')).not.toBeInTheDocument()
    await expect(actionsIn(play.canvasElement)).toEqual(['Back'])
  },
}

/** With `email`, the form fills in the address. The shopper can change the address. */
export const FormWithEmail: Story = {
  name: 'With the address filled in',
  args: { email: 'john@example.com' },
  async play(play) {
    await open(play)
    await expect(await within(play.canvasElement).findByLabelText('Email address')).toHaveValue(
      'john@example.com',
    )
    await expect(within(play.canvasElement).getByLabelText('Email address')).not.toHaveAttribute(
      'readonly',
    )
  },
}

/** If the password may already be changed, the form also offers signing in. */
export const FormAfterLostAnswer: Story = {
  name: 'After a lost answer',
  async play(play) {
    const { canvasElement, ...context } = play
    shopOf(context).emulator.failNext({ status: 503 })
    await setPassword(canvasElement)
    await within(canvasElement).findByRole('alert')
    shopOf(context).emulator.failNext(refused)
    await submit(canvasElement)
    await userEvent.click(
      await within(canvasElement).findByRole('button', { name: 'Request a new link' }),
    )
    await expect(
      await within(canvasElement).findByRole('heading', { name: 'Reset your password' }),
    ).toHaveFocus()
    await expect(actionsIn(canvasElement)).toEqual(['Back', 'Sign in'])
  },
}

/**
 * “Back” leads to the password form. The form still shows the problem, but its fields are
 * empty.
 */
export const Back: Story = {
  async play(play) {
    await open(play)
    const page = within(play.canvasElement)
    await userEvent.click(await page.findByRole('button', { name: 'Back' }))
    await expect(await page.findByRole('heading', { name: 'Create a new password' })).toHaveFocus()
    await expect(page.getByLabelText('New password')).toHaveValue('')
    await expect(page.getByRole('alert')).toHaveTextContent('Your password was not changed.')
  },
}

/** The typed text isn't an email address. */
export const Invalid: Story = {
  name: 'Not an email address',
  async play(play) {
    await open(play)
    await requestLink(play.canvasElement, 'john@')
    const page = within(play.canvasElement)
    await expect(
      await page.findByText('Enter an email address in the correct format, like name@example.com.'),
    ).toBeVisible()
    await waitFor(() => expect(page.getByLabelText('Email address')).toHaveFocus())
    await expect(play.args.onRequestLink).not.toHaveBeenCalled()
  },
}

/** The request is pending. The button keeps the focus. */
export const Sending: Story = {
  args: { onRequestLink: fn(async () => new Promise<void>(() => {})) },
  async play(play) {
    await open(play)
    await requestLink(play.canvasElement, 'john@example.com')
    const page = within(play.canvasElement)
    await expect(await page.findByText('Sending…')).toBeInTheDocument()
    const button = page.getByRole('button', { name: 'Send link' })
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await expect(button).toHaveFocus()
    await userEvent.click(button)
    await expect(play.args.onRequestLink).toHaveBeenCalledTimes(1)
  },
}

/**
 * The confirmation uses the same words for every address. It shows the address, because a mistyped
 * address is the most common reason for a missing email. The shopper can send again after a minute.
 */
export const Sent: Story = {
  name: 'Check your email',
  async play(play) {
    await send(play, 'john@example.com')
    const page = within(play.canvasElement)
    await expect(page.getByRole('status')).toHaveTextContent(
      'If there’s an account for john@example.com, we’ve sent a link to create a new password. ' +
        'It can take a few minutes. Check your spam folder too.',
    )
    await expect(actionsIn(play.canvasElement)).toEqual(['Use a different email', 'Sign in'])
    await expect(page.queryByLabelText('Email address')).not.toBeInTheDocument()
    await expect(play.args.onRequestLink).toHaveBeenCalledWith('john@example.com', {
      locale: 'en',
      fields: {},
      signal: expect.any(AbortSignal) as AbortSignal,
    })
  },
}

/** The shopper corrects the address, and can send again at once. */
export const OtherAddress: Story = {
  name: 'Another address',
  async play(play) {
    await send(play, 'jon@example.com')
    const page = within(play.canvasElement)
    await userEvent.click(page.getByRole('button', { name: 'Use a different email' }))
    await expect(await page.findByRole('heading', { name: 'Reset your password' })).toHaveFocus()
    await expect(page.getByLabelText('Email address')).toHaveValue('jon@example.com')
    await requestLink(play.canvasElement, 'john@example.com')
    await expect(await page.findByRole('heading', { name: 'Check your email' })).toHaveFocus()
    await expect(play.args.onRequestLink).toHaveBeenCalledTimes(2)
  },
}

/**
 * The shopper enters the same address too soon. The form says how long to wait, and sends nothing.
 */
export const TooSoon: Story = {
  name: 'The same address, too soon',
  async play(play) {
    await send(play, 'john@example.com')
    const page = within(play.canvasElement)
    await userEvent.click(page.getByRole('button', { name: 'Use a different email' }))
    await requestLink(play.canvasElement, 'John@example.com')
    const alert = await page.findByRole('alert')
    await expect(alert).toHaveTextContent(
      'You asked for a link for this email address a moment ago. Check your email.',
    )
    await expect(alert).toHaveTextContent(/You can try again in (60|59|58) seconds\./)
    await expect(play.args.onRequestLink).toHaveBeenCalledTimes(1)
  },
}

/** Checks the reason for a failure, and the typed address. */
function failure(
  kind: ConstructorParameters<typeof PasswordResetError>[0]['kind'] | undefined,
  text: string,
): Story {
  const error = kind ? new PasswordResetError({ kind }) : new Error('no mail today')
  return {
    args: { onRequestLink: fn(async () => Promise.reject(error)) },
    async play(play) {
      await open(play)
      await requestLink(play.canvasElement, 'john@example.com')
      const page = within(play.canvasElement)
      await expect((await page.findByRole('alert')).textContent).toBe(text)
      await expect(page.getByLabelText('Email address')).toHaveValue('john@example.com')
      await expect(page.getByRole('button', { name: 'Send link' })).toHaveFocus()
      // A failure needs no wait before the next try.
      await requestLink(play.canvasElement)
      await waitFor(() => expect(play.args.onRequestLink).toHaveBeenCalledTimes(2))
    },
  }
}

/** The request failed. */
export const Failed: Story = {
  name: 'The link couldn’t be sent',
  ...failure(undefined, 'We couldn’t send the link. Try again.'),
}

/** The request failed while the browser is offline. */
export const Offline: Story = failure(
  'offline',
  'You’re offline. Connect to the internet, then try again.',
)

/** The shop's backend limits the number of requests. */
export const RateLimited: Story = {
  name: 'Too many tries',
  ...failure('rate-limited', 'Too many attempts. Try again later.'),
}

/** Sets the clock that the form reads one minute ahead. */
function passTime() {
  const now = performance.now.bind(performance)
  performance.now = () => now() + 60_000
}

const keepClock = () => {
  const now = performance.now.bind(performance)
  return () => {
    performance.now = now
  }
}

/** After a minute, the shopper sends the link again. The same screen confirms the request. */
export const SentAgain: Story = {
  name: 'Sent again',
  beforeEach: keepClock,
  async play(play) {
    await send(play, 'john@example.com')
    passTime()
    const page = within(play.canvasElement)
    const again = await page.findByRole(
      'button',
      { name: 'Send the link again' },
      { timeout: 3000 },
    )
    await expect(actionsIn(play.canvasElement)).toEqual([
      'Send the link again',
      'Use a different email',
      'Sign in',
    ])
    await userEvent.click(again)
    await waitFor(() =>
      expect(page.queryByRole('button', { name: 'Send the link again' })).not.toBeInTheDocument(),
    )
    await expect(page.getByRole('heading', { name: 'Check your email' })).toHaveFocus()
    await expect(play.args.onRequestLink).toHaveBeenCalledTimes(2)
    await expect(play.args.onRequestLink).toHaveBeenLastCalledWith(
      'john@example.com',
      expect.anything(),
    )
  },
}

/** Sending again failed. The confirmation would now be wrong, so the form is shown again. */
export const SendingAgainFailed: Story = {
  name: 'Sending again failed',
  beforeEach: keepClock,
  async play(play) {
    await send(play, 'john@example.com')
    passTime()
    const page = within(play.canvasElement)
    const again = await page.findByRole(
      'button',
      { name: 'Send the link again' },
      { timeout: 3000 },
    )
    mocked(play.args.onRequestLink!).mockRejectedValueOnce(new Error('no mail today'))
    await userEvent.click(again)
    await expect(await page.findByRole('alert')).toHaveTextContent(
      'We couldn’t send the link. Try again.',
    )
    await expect(page.getByLabelText('Email address')).toHaveValue('john@example.com')
  },
}
