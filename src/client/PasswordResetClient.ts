import type { PasswordResetErrorKind } from './PasswordResetError.js'
import type { PasswordResetReason } from './toReasons.js'

/**
 * What the emailed URL carries: the id of the password reset, and the reset token that
 * authorizes it. The token lives six hours and works once; it is not the OAuth access token.
 */
export interface ResetLink {
  readonly id: string
  readonly token: string
}

/**
 * Names of the URL parameters; the first that is present wins. An omitted one keeps its default.
 * Without any, `id` and `token` count as a pair, after the other names.
 */
export interface ResetLinkParams {
  /** @default ['customerPasswordResetId', 'resetId', 'tID', 'id'] */
  id?: string | readonly string[]
  /** @default ['resetPasswordToken', 'reset_password_token', 'resetT', 'token'] */
  token?: string | readonly string[]
}

/**
 * What an update sends, under the API's own names. `undefined` is left out, `null` clears the
 * attribute, anything else is sent unchanged: a password is never trimmed or normalised. At least
 * one attribute is needed besides the id.
 *
 * https://docs.commercelayer.io/core/api-reference/customer_password_resets/update
 */
export interface UpdatePasswordResetVariables {
  id: string
  /** The new password. The API takes it only together with the reset token. */
  customer_password?: string | undefined
  /** The reset token of the link. */
  _reset_password_token?: string | undefined
  reference?: string | null | undefined
  reference_origin?: string | null | undefined
  /** Plain JSON: at most 8 levels deep and 64 KiB long. */
  metadata?: Record<string, unknown> | null | undefined
}

/**
 * The resource, flattened. It never has `reset_password_token`; after a 204 it has only `id` and
 * `type`.
 */
export interface CustomerPasswordReset {
  readonly id: string
  readonly type: 'customer_password_resets'
  readonly customer_email?: string
  /** ISO 8601; `null` until the reset was used. */
  readonly reset_password_at?: string | null
  readonly created_at?: string
  readonly updated_at?: string
  readonly reference?: string | null
  readonly reference_origin?: string | null
  readonly metadata?: Record<string, unknown> | null
}

/**
 * Sends the request. Write your own for a backend-for-frontend or a test: what it returns is
 * validated like Commerce Layer's answer, and what it throws becomes `unexpected-response`, unless
 * it is a `PasswordResetError`.
 */
export interface PasswordResetClient {
  /**
   * Milliseconds after which the hook and the form stop waiting for `update`, with the outcome
   * `unknown`. The package's own clients end their calls earlier.
   *
   * @default 60_000
   */
  readonly timeout?: number | undefined
  /** Sends one update and resolves with the resource; rejects with a `PasswordResetError`. */
  update(
    variables: UpdatePasswordResetVariables,
    options?: { signal?: AbortSignal | undefined },
  ): Promise<CustomerPasswordReset>
}

/**
 * The OAuth access token (a sales channel's is enough), or a function that gets one. The function
 * is called once per request, and once more with `forceRefresh: true` when Commerce Layer answers
 * `INVALID_TOKEN`. `signal` aborts when the request is given up. What the function throws goes to
 * `reportError`, and counts as no access token.
 */
export type AccessTokenSource =
  | string
  | ((request: { forceRefresh: boolean; signal: AbortSignal }) => string | Promise<string>)

interface CommonOptions {
  /** @default globalThis.fetch, looked up at each call */
  fetch?: typeof globalThis.fetch | undefined
  /** Milliseconds for access token, headers and body together. @default 15_000 */
  timeout?: number | undefined
  /**
   * Returns another kind for an error answer, or `undefined` to keep the package's own. Gets
   * allow-listed facts only.
   */
  classify?: Classify | undefined
}

/** Returns another kind for an error answer, or `undefined` to keep the package's own. */
export type Classify = (answer: {
  status: number
  reasons: readonly PasswordResetReason[]
}) => PasswordResetErrorKind | undefined

/**
 * Options of `createPasswordResetClient`. `organization` gives
 * `https://{organization}.{domain}/api`. `baseUrl` (a proxy, another host) is used as it is,
 * without trailing slashes, and must end in `/api` on Commerce Layer's own hosts.
 * `/customer_password_resets/{id}` is appended to either. https only, http for loopback.
 *
 * A `baseUrl` may be a path from the root, like `/api/commerce-layer`, for a proxy in the shop. It
 * is resolved against the page's origin at each call. Without `accessToken` no `Authorization` is
 * sent, because the proxy adds it.
 */
export type PasswordResetClientOptions = CommonOptions &
  (
    | {
        organization: string
        /** @default 'commercelayer.io' */
        domain?: string | undefined
        baseUrl?: undefined
        accessToken: AccessTokenSource
      }
    | {
        baseUrl: string
        organization?: undefined
        domain?: undefined
        accessToken?: AccessTokenSource | undefined
      }
  )

/**
 * Asks the shop's backend for a link. `fields` are the form's other text fields, such as those that
 * a captcha's widget adds. A form without JavaScript posts the same fields.
 */
export type OnRequestLink = (
  email: string,
  options: {
    readonly locale: string
    readonly fields: Readonly<Record<string, string>>
    readonly signal: AbortSignal
  },
) => Promise<void>
