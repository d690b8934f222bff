import type { PasswordResetErrorKind } from './PasswordResetError.js'
import type { PasswordResetReason } from './toReasons.js'

/**
 * The contents of the emailed URL: the password reset's id, and the reset token that authorizes the
 * reset. The token is valid for six hours and works once. It is not the OAuth access token.
 */
export interface ResetLink {
  readonly id: string
  readonly token: string
}

/**
 * The names of the URL parameters, in order: the first name that is present counts. An omitted
 * option keeps its default. If both options are omitted, the names `id` and `token` count only as a
 * pair, and only after the other names.
 */
export interface ResetLinkParams {
  /** @default ['customerPasswordResetId', 'resetId', 'tID', 'id'] */
  id?: string | readonly string[]
  /** @default ['resetPasswordToken', 'reset_password_token', 'resetT', 'token'] */
  token?: string | readonly string[]
}

/**
 * The attributes that an update sends, under the API's own names. An attribute that is `undefined`
 * is left out, and `null` clears an attribute. All other values are sent unchanged: a password is
 * never trimmed or normalised. An update needs the id and at least one attribute.
 *
 * https://docs.commercelayer.io/core/api-reference/customer_password_resets/update
 */
export interface UpdatePasswordResetVariables {
  id: string
  /** The new password. The API accepts it only together with the reset token. */
  customer_password?: string | undefined
  /** The reset token of the link. */
  _reset_password_token?: string | undefined
  reference?: string | null | undefined
  reference_origin?: string | null | undefined
  /** Plain JSON, at most 8 levels deep and 64 KiB long. */
  metadata?: Record<string, unknown> | null | undefined
}

/**
 * The resource as a flat object: its attributes are on the same level as `id` and `type`. It never
 * contains `reset_password_token`. After a 204 it contains only `id` and `type`.
 */
export interface CustomerPasswordReset {
  readonly id: string
  readonly type: 'customer_password_resets'
  readonly customer_email?: string
  /** ISO 8601; `null` until the reset is used. */
  readonly reset_password_at?: string | null
  readonly created_at?: string
  readonly updated_at?: string
  readonly reference?: string | null
  readonly reference_origin?: string | null
  readonly metadata?: Record<string, unknown> | null
}

/**
 * Sends updates. You can write your own client for a backend-for-frontend or a test. The package
 * validates your client's result like Commerce Layer's answer. If your client throws an error other
 * than a `PasswordResetError`, that error becomes `unexpected-response`.
 */
export interface PasswordResetClient {
  /**
   * Milliseconds after which the hook and the form stop waiting for `update`, with the outcome
   * `unknown`. The package's own clients end their calls earlier.
   *
   * @default 60_000
   */
  readonly timeout?: number | undefined
  /** Sends one update and resolves with the resource, or rejects with a `PasswordResetError`. */
  update(
    variables: UpdatePasswordResetVariables,
    options?: { signal?: AbortSignal | undefined },
  ): Promise<CustomerPasswordReset>
}

/**
 * The OAuth access token (a sales channel's token is enough), or a function that gets one. The
 * function is called once per request, and a second time with `forceRefresh: true` when Commerce
 * Layer answers `INVALID_TOKEN`. `signal` aborts when the client stops waiting. If the function
 * throws, its error goes to `reportError`, and the request fails with kind `unauthorized`, or
 * `offline` when the browser is offline.
 */
export type AccessTokenSource =
  | string
  | ((request: { forceRefresh: boolean; signal: AbortSignal }) => string | Promise<string>)

interface CommonOptions {
  /** @default globalThis.fetch, looked up at each call */
  fetch?: typeof globalThis.fetch | undefined
  /**
   * The time limit, in milliseconds, for the access token, the headers and the body together.
   * @default 15_000
   */
  timeout?: number | undefined
  /**
   * Returns a different kind for an error answer, or `undefined` to keep the package's kind. Its
   * argument contains only allow-listed facts.
   */
  classify?: Classify | undefined
}

/** Returns a different kind for an error answer, or `undefined` to keep the package's kind. */
export type Classify = (answer: {
  status: number
  reasons: readonly PasswordResetReason[]
}) => PasswordResetErrorKind | undefined

/**
 * Options of `createPasswordResetClient`. `organization` results in the base URL
 * `https://{organization}.{domain}/api`. `baseUrl` is for a proxy or another host. It is used
 * unchanged except for trailing slashes, and on Commerce Layer's own hosts it must end in `/api`.
 * The client appends `/customer_password_resets/{id}` to the base URL. The base URL must be https,
 * or http for loopback.
 *
 * For a proxy in the shop, `baseUrl` may be a path from the root, like `/api/commerce-layer`. Each
 * call resolves the path against the page's origin. Without `accessToken` the client sends no
 * `Authorization`, because the proxy adds it.
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
 * Asks the shop's backend for a link. `fields` contains the form's other text fields, e.g. those of
 * a captcha's widget. A form without JavaScript posts the same fields.
 */
export type OnRequestLink = (
  email: string,
  options: {
    readonly locale: string
    readonly fields: Readonly<Record<string, string>>
    readonly signal: AbortSignal
  },
) => Promise<void>
