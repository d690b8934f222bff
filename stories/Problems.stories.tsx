import type { Meta, StoryObj } from '@storybook/react-vite'
import {
  type PasswordResetClient,
  PasswordResetError,
  ResetPasswordForm,
} from 'commercelayer-password-reset'
import type { EmulatorFault } from 'commercelayer-password-reset/testing'
import { expect, within } from 'storybook/test'

import { shared, shopOf } from './support/meta.ts'
import { setPassword } from './support/shopper.ts'

/** Something went wrong with the form as a whole: an alert says what it means for the password, and what to do. What was typed stays. */
const meta = {
  title: 'ResetPasswordForm/Problems',
  component: ResetPasswordForm,
  ...shared,
} satisfies Meta<typeof ResetPasswordForm>

export default meta
type Story = StoryObj<typeof meta>

/** Plays a fault and looks for the sentence and the ways on. */
function problem(fault: EmulatorFault | undefined, sentence: RegExp, actions: string[]): Story {
  return {
    async play({ canvasElement, ...context }) {
      if (fault) shopOf(context).emulator.failNext(fault)
      await setPassword(canvasElement)
      const page = within(canvasElement)
      const alert = await page.findByRole('alert')
      await expect(alert).toHaveTextContent(sentence)
      const ways = Array.from(
        alert.querySelectorAll('[data-part="action"]'),
        (way) => way.textContent,
      )
      await expect(ways).toEqual(actions)
      await expect(page.getByLabelText('New password')).toHaveValue('correct horse battery')
      await expect(page.getByRole('button', { name: 'Set new password' })).toHaveFocus()
    },
  }
}

const unknown = ['Sign in', 'Try again']

/** The connection failed on the way: nobody knows whether the password was changed. */
export const Network: Story = problem(
  { networkError: true },
  /may or may not have been changed/,
  unknown,
)

/** The server failed, with a page of its own that nobody sees. */
export const Server: Story = problem(
  { status: 503, body: '<h1>Service unavailable</h1>' },
  /We couldn’t confirm/,
  unknown,
)

/** A captive portal answers 200 with HTML: that is no success. */
export const UnexpectedResponse: Story = problem(
  { status: 200, body: '<h1>Welcome to the Wi-Fi</h1>' },
  /We couldn’t confirm/,
  unknown,
)

/** No answer in time. */
export const Timeout: Story = {
  ...problem({ neverAnswer: true }, /We couldn’t confirm/, unknown),
  parameters: { shop: { timeout: 300 } },
}

/** The shop's access token is not allowed to do this. */
export const Unauthorized: Story = problem(
  { status: 401, body: { errors: [{ code: 'UNAUTHORIZED', status: '401' }] } },
  /couldn’t confirm the request/,
  ['Try again', 'Request a new link'],
)

/** An attribute other than the password is refused. */
export const Validation: Story = problem(
  {
    status: 422,
    body: {
      errors: [{ source: { pointer: '/data/attributes/reference' }, meta: { error: 'taken' } }],
    },
  },
  /Your password couldn’t be changed/,
  ['Try again', 'Request a new link'],
)

/** The request is refused for another reason. */
export const Rejected: Story = problem(
  { status: 423, body: { errors: 'nope' } },
  /Your password couldn’t be changed/,
  ['Try again', 'Request a new link'],
)

/** Too many tries; nobody said how long to wait. */
export const RateLimited: Story = problem({ status: 429 }, /There were too many tries/, [
  'Try again',
])

/** Too many tries, with the time to wait. The form stays usable. */
export const RateLimitedWithTime: Story = problem(
  { status: 429, headers: { 'Retry-After': '90' } },
  /You can try again in (90|89) seconds/,
  ['Try again'],
)

/** The wait is over, which is said once. */
export const WaitIsOver: Story = {
  async play({ canvasElement, ...context }) {
    shopOf(context).emulator.failNext({ status: 429, headers: { 'Retry-After': '1' } })
    await setPassword(canvasElement)
    await expect(
      await within(canvasElement).findByText('You can try again now.', undefined, {
        timeout: 4000,
      }),
    ).toBeVisible()
  },
}

const offline: PasswordResetClient = {
  update: () => Promise.reject(new PasswordResetError({ kind: 'offline' })),
}

/** A failed try while the browser says that it is offline. */
export const Offline: Story = {
  ...problem(undefined, /You’re offline/, ['Try again']),
  args: { client: offline },
}

const busy: PasswordResetClient = {
  update: () => Promise.reject(new PasswordResetError({ kind: 'in-flight' })),
}

/** Another form on the page is still sending for the same link. */
export const InFlight: Story = {
  ...problem(undefined, /still working on it/, ['Try again']),
  args: { client: busy },
}

const misused: PasswordResetClient = {
  update: () => Promise.reject(new PasswordResetError({ kind: 'configuration' })),
}

/** The page gave the package something that can't be right. The developer is told with `onError`, the shopper without details. */
export const Configuration: Story = {
  ...problem(undefined, /Your password couldn’t be changed/, ['Try again', 'Request a new link']),
  args: { client: misused, onError: () => {} },
}
