/** Code of a shop that uses every entry point, and mistakes that its compiler must refuse. */
import { createServer } from 'node:http'

import {
  createPasswordResetClient,
  createSdkPasswordResetClient,
  en,
  isPasswordResetError,
  type PasswordResetClient,
  passwordPolicy,
  type Problem,
  type ResetLink,
  ResetPasswordForm,
  type ResetPasswordFormProps,
  type ResetPasswordMessages,
  salesChannelAccessToken,
  useResetLink,
  useResetPasswordForm,
} from 'commercelayer-password-reset'
import { createBreachCheck } from 'commercelayer-password-reset/breach'
import {
  type PasswordResetErrorKind,
  readResetLink,
  withoutResetLink,
} from 'commercelayer-password-reset/client'
import { notCommon } from 'commercelayer-password-reset/common'
import { useUpdatePasswordReset } from 'commercelayer-password-reset/query'
import {
  estimateStrength,
  PasswordStrengthMeter,
  type StrengthEstimator,
} from 'commercelayer-password-reset/strength'
import {
  createCommerceLayerEmulator,
  createNodeListener,
  forgetResetLinks,
} from 'commercelayer-password-reset/testing'
import type { ReactNode } from 'react'
import { z } from 'zod'

import 'commercelayer-password-reset/styles.css'

/** `true` if both types are identical. `any` is identical only to `any`. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const expectSame = <A, B>(same: Same<A, B>) => same

// The client

const client = createPasswordResetClient({
  organization: 'acme',
  accessToken: async ({ forceRefresh, signal }) =>
    (await fetch(`/token?fresh=${forceRefresh}`, { signal })).text(),
  timeout: undefined,
  classify: ({ status, reasons }) =>
    status === 422 && reasons.some(({ code }) => code === 'TAKEN') ? 'validation' : undefined,
})
expectSame<typeof client, PasswordResetClient>(true)
// @ts-expect-error Without `baseUrl`, an access token is required.
createPasswordResetClient({ organization: 'acme' })
// @ts-expect-error `organization` and `baseUrl` exclude each other.
createPasswordResetClient({ organization: 'acme', baseUrl: '/api', accessToken: 'token' })

const ownClient: PasswordResetClient = {
  update: async ({ id }) => ({ id, type: 'customer_password_resets' }),
}
createSdkPasswordResetClient(
  { update: async (resource) => ({ id: resource.id.toUpperCase() }) },
  { timeout: 5000 },
)
salesChannelAccessToken({
  getAuthorization: async () => ({ accessToken: 'token' }),
  removeAuthorization: async () => undefined,
})

const link = readResetLink(new URL(window.location.href), { id: ['r', 'reset'], token: 't' })
expectSame<typeof link, ResetLink | null>(true)
withoutResetLink('/reset?id=1&token=2').toUpperCase()
// @ts-expect-error The link may be `null`.
link.token.toUpperCase()

export async function setPassword({ id, token }: ResetLink) {
  try {
    const variables = { id, _reset_password_token: token, customer_password: 'a new password' }
    const { customer_email } = await client.update(variables)
    expectSame<typeof customer_email, string | undefined>(true)
  } catch (error) {
    if (!isPasswordResetError(error)) throw error
    expectSame<typeof error.kind, PasswordResetErrorKind>(true)
    // @ts-expect-error No kind has this name.
    if (error.kind === 'expired') return
    console.warn(error.outcome, error.retryAfter?.toFixed())
  }
}

// The policy, the breach check and the meter

const policy = passwordPolicy({
  minLength: 12,
  requirements: [
    notCommon,
    { id: 'shop', label: 'not the shop', test: (password) => !password.includes('acme') },
  ],
  check: createBreachCheck({ threshold: 10 }),
})
expectSame<typeof policy.minLength, number>(true)
// @ts-expect-error A length is a number.
passwordPolicy({ minLength: '12' })
// @ts-expect-error The option is called `endpoint`.
createBreachCheck({ url: '/breaches' })

const byLength: StrengthEstimator = (password, { userInputs }) => ({
  score: password.length > 12 && !userInputs.includes(password) ? 4 : 0,
  hints: [],
})
const { score } = estimateStrength('correct horse')
expectSame<typeof score, 0 | 1 | 2 | 3 | 4>(true)

// The page

const messages: ResetPasswordMessages = { ...en, title: 'Welcome back', hint: { other: '{min}' } }
// @ts-expect-error Messages must be complete.
export const incomplete: ResetPasswordMessages = { locale: 'en', dir: 'ltr', title: 'Welcome back' }

export function Page({ email }: { email?: string }) {
  const known = useResetLink({ params: { id: 'r', token: 't' }, scrub: (url) => url.pathname })
  expectSame<typeof known, ResetLink | null | undefined>(true)
  return (
    <ResetPasswordForm
      client={client}
      link={known}
      email={email}
      policy={policy}
      messages={messages}
      className="page"
      classNames={{ root: 'card', 'invalid-link': 'card' }}
      headingLevel={2}
      id="reset"
      ref={(element) => {
        element?.scrollIntoView()
      }}
      onSuccess={({ id }) => id.toUpperCase()}
      onError={({ kind }) => kind.toUpperCase()}
      onRequestLink={async (address, { locale, signal }) => {
        await fetch(`/links?to=${address}&in=${locale}`, { signal })
      }}
      renderSuccess={({ passwordReset }, element) => (
        <section aria-label={passwordReset.customer_email}>{element}</section>
      )}
      renderProblem={(problem: Problem, element) => (problem.retryIn ? null : element)}
      renderStrength={(field) => (
        <PasswordStrengthMeter field={field} estimator={byLength} userInputs={['acme']} />
      )}
    />
  )
}

export const withSchema = (
  <ResetPasswordForm client={ownClient} link={undefined} policy={z.string().min(12)} />
)
// @ts-expect-error `link` is required, even while it is `undefined`.
export const withoutLink = <ResetPasswordForm client={client} />
export const withUnknown = (
  // @ts-expect-error No part has this name.
  <ResetPasswordForm client={client} link={null} classNames={{ card: 'x' }} />
)
// @ts-expect-error HTML's last heading level is 6.
export const props: Partial<ResetPasswordFormProps> = { headingLevel: 7 }

// The headless hook

export function Headless({ link: given }: { link: ResetLink | null | undefined }): ReactNode {
  const state = useResetPasswordForm({ client, link: given, confirmation: false, policy })
  // @ts-expect-error The form has fields only in the status `editing`.
  void state.password
  switch (state.status) {
    case 'success':
      return <p {...state.statusProps}>{state.passwordReset.customer_email}</p>
    case 'invalid-link':
      return <p {...state.statusProps}>{state.reason === 'missing' ? state.title : null}</p>
    case 'request-link':
      return <p {...state.statusProps}>{state.requestLink?.email.label}</p>
    case 'editing': {
      const { confirmation, form, formProps, password, problem, submit } = state
      const { password: value } = form.getValues()
      expectSame<typeof value, string>(true)
      return (
        <form {...formProps}>
          <label {...password.labelProps}>{password.label}</label>
          <input {...password.inputProps} />
          <button {...password.toggleProps}>{password.toggleLabel}</button>
          {confirmation && <input {...confirmation.inputProps} />}
          {problem?.actions.map((action) =>
            'href' in action ? (
              <a key={action.name} href={action.href}>
                {action.label}
              </a>
            ) : (
              <button key={action.name} type="button" onClick={action.onClick}>
                {action.label}
              </button>
            ),
          )}
          <button {...submit.buttonProps}>{submit.label}</button>
        </form>
      )
    }
    default:
      return state satisfies never
  }
}

// The mutation hook

export function useSetPassword() {
  const { mutate, mutateAsync, error, variables, isPending } = useUpdatePasswordReset({
    client,
    onMutate: ({ id }) => id.length,
    onError: ({ kind }, ticket, length) => [kind, ticket.id, length?.toFixed()],
  })
  // @ts-expect-error The password never enters TanStack Query.
  void variables?.customer_password
  // @ts-expect-error Updates can't be retried.
  useUpdatePasswordReset({ client, retry: 3 })
  // @ts-expect-error An id is required.
  mutate({ customer_password: 'a new password' })
  return { mutateAsync, isPending, kind: error?.kind }
}

// The emulator

export async function serve() {
  const emulator = createCommerceLayerEmulator({
    customers: [{ email: 'john@example.com' }],
    applications: [{ kind: 'sales_channel', clientId: 'id' }],
  })
  emulator.failNext({ status: 503, headers: { 'Retry-After': '3' } })
  // @ts-expect-error This fault doesn't exist.
  emulator.failNext({ explode: true })
  const { token } = await emulator.createReset('john@example.com')
  expectSame<typeof token, string>(true)
  createPasswordResetClient({
    organization: 'acme',
    ...emulator,
    accessToken: emulator.accessToken,
  })
  createServer(createNodeListener(emulator)).listen(0)
  forgetResetLinks()
}
