/**
 * An OAuth application of the emulated organization. A sales channel has to ask for a market as its
 * `scope`; when `scope` is given here, for that one.
 */
export type EmulatorApplication =
  | { kind: 'sales_channel'; clientId: string; scope?: string }
  | { kind: 'integration'; clientId: string; clientSecret: string }

/** Options of `createCommerceLayerEmulator`. */
export interface EmulatorOptions {
  /** @default 'acme' */
  organization?: string
  /**
   * @default a sales channel `sales-channel`, and an integration `integration` with the secret
   * `integration-secret`
   */
  applications?: readonly EmulatorApplication[]
  /**
   * A customer without a password can't sign in before a reset.
   *
   * @default john@example.com with the password `old-password`
   */
  customers?: readonly { email: string; password?: string }[]
  /**
   * Rules that the server has for passwords; `minLength` in code points. The real ones are not
   * published. @default { minLength: 1 }
   */
  passwordRules?: { minLength?: number }
  /**
   * How a wrong, expired or used reset token is refused; which of the two the real API gives is not
   * published. @default 'validation'
   */
  refusal?: 'validation' | 'not-found'
  /** At most `limit` writes in any `interval` seconds. @default none */
  rateLimit?: { limit: number; interval: number }
  /**
   * Signed and sent as Commerce Layer does: `create`, `reset_password` and `destroy` of
   * `customer_password_resets`, again up to ten times after a failure or five seconds, and never
   * again after 30 failures in a row. `send` knows where the webhook is; the URL is made up.
   */
  webhooks?: readonly {
    topic: string
    sharedSecret: string
    send: (request: Request) => Promise<Response>
  }[]
  /**
   * Milliseconds between two tries of a webhook; the real ones are not published.
   * @default 1000
   */
  webhookRetryDelay?: number
  /**
   * Whether a customer without a password can have a reset. The docs say that it is not for them,
   * and not what the API answers. @default true
   */
  guestResets?: boolean
  /** The clock, in milliseconds. @default Date.now */
  now?: () => number
}

/**
 * What the next request gets instead of its answer, if `match` accepts it (default: any PATCH).
 * Times are in milliseconds.
 */
export type EmulatorFault = { match?: (request: Request) => boolean } & (
  | { response: Response }
  | { status: number; body?: unknown; headers?: Record<string, string> }
  | { delay: number }
  | { networkError: true }
  | { neverAnswer: true }
)

/** An in-memory Commerce Layer. */
export interface CommerceLayerEmulator {
  /** Answers like Commerce Layer. Pass it to a client, or serve it by `createNodeListener`. */
  fetch: typeof globalThis.fetch
  /** The last 1 000 requests, the oldest first. */
  readonly requests: readonly {
    readonly method: string
    readonly url: string
    readonly headers: Headers
    readonly body: string
  }[]
  /** Queues a fault for one of the next requests. */
  failNext(fault: EmulatorFault): void
  /**
   * A sales channel's access token, as from `/oauth/token`. Rejects when there is no sales channel.
   */
  accessToken: () => Promise<string>
  /**
   * Creates a reset and returns its link, as in the email. Rejects when there is no such customer.
   */
  createReset: (email: string) => Promise<{ id: string; token: string }>
}

export interface Customer {
  readonly id: string
  readonly email: string
  password?: string
}

export interface PasswordReset {
  readonly id: string
  readonly customer: Customer
  readonly token: string
  readonly createdAt: number
  updatedAt: number
  resetAt: number | null
  reference: string | null
  referenceOrigin: string | null
  metadata: Record<string, unknown>
}

interface AccessGrant {
  readonly application: EmulatorApplication
  readonly expiresAt: number
}

interface Session {
  readonly application: EmulatorApplication
  readonly scope: string
  readonly owner: Customer
}

/** An event of a reset, as a webhook's topic ends. */
type WebhookEvent = 'create' | 'reset_password' | 'destroy'

/** The state of one emulator; two emulators share nothing. */
export interface Organization {
  readonly slug: string
  readonly applications: readonly EmulatorApplication[]
  readonly customers: readonly Customer[]
  readonly resets: Map<string, PasswordReset>
  /** By access token. */
  readonly grants: Map<string, AccessGrant>
  /** The customers who have signed in, by refresh token. */
  readonly sessions: Map<string, Session>
  readonly minLength: number
  readonly refusal: 'validation' | 'not-found'
  readonly guestResets: boolean
  /** Tells the webhooks. */
  readonly notify: (event: WebhookEvent, reset: PasswordReset) => void
  readonly now: () => number
}

/** A request whose body is read. */
export interface Call {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly body: string
}
