import type { Meta, StoryObj } from '@storybook/react-vite'
import {
  type PasswordResetClient,
  PasswordResetError,
  ResetPasswordForm,
} from 'commercelayer-password-reset'
import type { EmulatorFault } from 'commercelayer-password-reset/testing'
import { expect, waitFor, within } from 'storybook/test'

import { shared, shopOf } from './support/meta.ts'
import { actionsIn, setPassword, submit } from './support/shopper.ts'

/**
 * A problem of the whole form. An alert says why the last try failed, and whether the password was
 * or may have been changed by any try. The typed text stays, and the submit button tries again.
 */
const meta = {
  title: 'What can go wrong/Problems',
  component: ResetPasswordForm,
  ...shared,
} satisfies Meta<typeof ResetPasswordForm>

export default meta
type Story = StoryObj<typeof meta>

const notChanged = 'Your password was not changed.'
const maybeChanged =
  'We don’t know if your password was changed. Try signing in with your new password.'
const somethingElse = 'Something went wrong.'

/** Checks the sentence, the next actions, the typed text and the focus. */
async function expectProblem(canvasElement: HTMLElement, text: string, actions: string[]) {
  const page = within(canvasElement)
  const alert = await page.findByRole('alert')
  await waitFor(() => expect(alert.querySelector('p')?.textContent).toBe(text))
  await expect(actionsIn(alert)).toEqual(actions)
  await expect(page.getByLabelText('New password')).toHaveValue('correct horse battery')
  await expect(page.getByRole('button', { name: 'Save new password' })).toHaveFocus()
}

/** Causes a fault, and checks the sentence and the next actions. */
function problem(fault: EmulatorFault | undefined, text: string, actions: string[]): Story {
  return {
    async play({ canvasElement, ...context }) {
      if (fault) shopOf(context).emulator.failNext(fault)
      await setPassword(canvasElement)
      await expectProblem(canvasElement, text, actions)
    },
  }
}

const signIn = ['Sign in']
const requestLink = ['Request a new link']
const brokenConnection = 'The connection was lost.'
const lostConnection = `${brokenConnection} ${maybeChanged}`

/** The connection broke during the request, so the password may have been changed. */
export const Network: Story = {
  name: 'Connection lost',
  ...problem({ networkError: true }, lostConnection, signIn),
}

/** The server failed. The form never shows the HTML that the server sent. */
export const Server: Story = {
  name: 'The server failed',
  ...problem(
    { status: 503, body: '<h1>Service unavailable</h1>' },
    `${somethingElse} ${maybeChanged}`,
    signIn,
  ),
}

/** A captive portal answered 200 with HTML. The form doesn't treat this as success. */
export const UnexpectedResponse: Story = {
  name: 'A Wi-Fi login page answered',
  ...problem(
    { status: 200, body: '<h1>Welcome to the Wi-Fi</h1>' },
    `${somethingElse} ${maybeChanged}`,
    signIn,
  ),
}

/**
 * The base URL is wrong, so a server other than Commerce Layer answered 404 with HTML. The answer
 * doesn't mean that the link is invalid.
 */
export const NotFound: Story = {
  name: 'The wrong server answered',
  ...problem(
    { status: 404, body: '<h1>Not Found</h1>' },
    `${somethingElse} ${notChanged}`,
    requestLink,
  ),
}

/** No answer came in time. */
export const Timeout: Story = {
  name: 'Saving took too long',
  ...problem({ neverAnswer: true }, `Saving took too long. ${maybeChanged}`, signIn),
  parameters: { shop: { timeout: 300 } },
}

/** The shop's access token has no permission for this request. */
export const Unauthorized: Story = {
  name: 'A problem on the shop’s side',
  ...problem(
    { status: 401, body: { errors: [{ code: 'UNAUTHORIZED', status: '401' }] } },
    `There’s a problem on our side. ${notChanged}`,
    requestLink,
  ),
  // Without `onError`, the form also reports the problem to the developer. This silences the
  // report.
  beforeEach() {
    const report = globalThis.reportError
    globalThis.reportError = () => {}
    return () => {
      globalThis.reportError = report
    }
  },
}

const otherAttribute = {
  status: 422,
  body: {
    errors: [{ source: { pointer: '/data/attributes/reference' }, meta: { error: 'taken' } }],
  },
}

/** The server refused an attribute other than the password. */
export const Validation: Story = {
  name: 'Another attribute refused',
  ...problem(otherAttribute, `${somethingElse} ${notChanged}`, requestLink),
}

/** The server refused the request for another reason. */
export const Rejected: Story = {
  name: 'Refused for another reason',
  ...problem(
    { status: 423, body: { errors: 'nope' } },
    `${somethingElse} ${notChanged}`,
    requestLink,
  ),
}

const tooMany = 'Too many attempts.'

/** Too many tries. The server didn't say how long to wait. */
export const RateLimited: Story = {
  name: 'Too many tries',
  ...problem({ status: 429 }, `${tooMany} ${notChanged} Try again later.`, []),
}

/** Too many tries. The server said how long to wait, and the form stays usable. */
export const RateLimitedWithTime: Story = {
  name: 'Too many tries, with a countdown',
  async play({ canvasElement, ...context }) {
    shopOf(context).emulator.failNext({ status: 429, headers: { 'Retry-After': '90' } })
    await setPassword(canvasElement)
    await expectProblem(canvasElement, `${tooMany} ${notChanged}`, [])
    await expect(
      within(canvasElement).getByText(/^You can try again in (90|89) seconds\.$/),
    ).toBeVisible()
  },
}

/** The wait is over. The form announces this once. */
export const WaitIsOver: Story = {
  name: 'The wait is over',
  async play({ canvasElement, ...context }) {
    shopOf(context).emulator.failNext({ status: 429, headers: { 'Retry-After': '1' } })
    await setPassword(canvasElement)
    const page = within(canvasElement)
    await expect(
      await page.findByText(`${notChanged} You can try again now.`, undefined, { timeout: 4000 }),
    ).toBeVisible()
    await expect(page.getByRole('alert')).toHaveTextContent(
      /^Your password was not changed. You can try again now.$/,
    )
  },
}

/** Creates a client that fails with these errors in order, and then always with the last error. */
function failing(
  ...kinds: ConstructorParameters<typeof PasswordResetError>[0]['kind'][]
): PasswordResetClient {
  const tries = new Map<string, number>()
  return {
    update: ({ id }) => {
      const earlier = tries.get(id) ?? 0
      tries.set(id, earlier + 1)
      return Promise.reject(
        new PasswordResetError({ kind: kinds[Math.min(earlier, kinds.length - 1)] ?? 'server' }),
      )
    },
  }
}

const offline = (outcome: string) =>
  `You’re offline. ${outcome} Connect to the internet, then try again.`

/** A try failed while the browser is offline. */
export const Offline: Story = {
  name: 'Offline',
  ...problem(undefined, offline(notChanged), []),
  args: { client: failing('offline') },
}

/** Another form on the page is still sending for the same link. */
export const InFlight: Story = {
  name: 'Still saving',
  ...problem(undefined, 'Your new password is still being saved. Wait a moment.', []),
  args: { client: failing('in-flight') },
}

/**
 * The app passed an invalid prop. `onError` receives the details for the developer. The shopper
 * sees no details.
 */
export const Configuration: Story = {
  name: 'A mistake in the app',
  ...problem(undefined, `${somethingElse} ${notChanged}`, requestLink),
  args: { client: failing('configuration'), onError: () => {} },
}

/**
 * The first answer was lost, and the second try was offline. The alert still says that the first
 * try may have changed the password.
 */
export const UnknownThenOffline: Story = {
  name: 'Connection lost, then offline',
  args: { client: failing('network', 'offline') },
  async play({ canvasElement }) {
    await setPassword(canvasElement)
    await expectProblem(canvasElement, lostConnection, signIn)
    await submit(canvasElement)
    await expectProblem(canvasElement, offline(maybeChanged), signIn)
    await expect(canvasElement).not.toHaveTextContent(/not changed/)
  },
}

/**
 * The first answer was lost, and then came a problem that a new link may solve. The form offers
 * signing in and a new link.
 */
export const UnknownThenRefused: Story = {
  name: 'Connection lost, then refused',
  async play({ canvasElement, ...context }) {
    const { emulator } = shopOf(context)
    emulator.failNext({ status: 503 })
    await setPassword(canvasElement)
    await expectProblem(canvasElement, `${somethingElse} ${maybeChanged}`, signIn)
    emulator.failNext(otherAttribute)
    await submit(canvasElement)
    await expectProblem(canvasElement, `${somethingElse} ${maybeChanged}`, [
      ...signIn,
      ...requestLink,
    ])
    await expect(canvasElement).not.toHaveTextContent(/not changed/)
  },
}

/**
 * The first answer was lost, and the second rejected the password. The field shows the rejection,
 * and the alert about the first try stays.
 */
export const UnknownBesideFieldError: Story = {
  name: 'Connection lost, then an invalid password',
  async play({ canvasElement, ...context }) {
    const { emulator } = shopOf(context)
    emulator.failNext({ networkError: true })
    await setPassword(canvasElement)
    await expectProblem(canvasElement, lostConnection, signIn)
    const reason = {
      source: { pointer: '/data/attributes/customer_password' },
      meta: { error: 'too_short', count: 32 },
    }
    emulator.failNext({ status: 422, body: { errors: [reason] } })
    await submit(canvasElement)
    const page = within(canvasElement)
    await expect(
      await page.findByText('This password is too short. Use at least 32 characters.'),
    ).toBeVisible()
    await waitFor(() => expect(page.getByLabelText('New password')).toHaveFocus())
    await expect(page.getByRole('alert').querySelector('p')?.textContent).toBe(lostConnection)
    await expect(actionsIn(page.getByRole('alert'))).toEqual(signIn)
  },
}
