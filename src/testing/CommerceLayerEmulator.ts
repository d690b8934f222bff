/**
 * An OAuth application of the emulated organization. A sales channel must request its tokens with a
 * market as `scope`. If `scope` is set here, the token server accepts only this market.
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
   * The customers at the start. A customer without a password can't sign in before a reset.
   *
   * @default john@example.com with the password `old-password`
   */
  customers?: readonly { email: string; password?: string }[]
  /**
   * The server's rules for passwords. `minLength` counts code points. Commerce Layer doesn't
   * publish its own rules. @default { minLength: 1 }
   */
  passwordRules?: { minLength?: number }
  /**
   * How a wrong, expired or used reset token is refused: with a 422 (`validation`) or a 404
   * (`not-found`). Commerce Layer doesn't publish which of the two its API uses. @default
   * 'validation'
   */
  refusal?: 'validation' | 'not-found'
  /** At most `limit` writes in any `interval` seconds. @default none */
  rateLimit?: { limit: number; interval: number }
  /**
   * Webhooks that the emulator signs and sends as Commerce Layer does. The topics are `create`,
   * `reset_password` and `destroy` of `customer_password_resets`. A webhook that fails, or gets no
   * response within five seconds, is sent again, up to ten times. 30 failures in a row switch the
   * webhook off. `send` delivers the request, whose URL is a placeholder.
   */
  webhooks?: readonly {
    topic: string
    sharedSecret: string
    send: (request: Request) => Promise<Response>
  }[]
  /**
   * Milliseconds between two tries of a webhook. Commerce Layer doesn't publish its own delay.
   * @default 1000
   */
  webhookRetryDelay?: number
  /**
   * Whether a customer without a password can have a reset. Commerce Layer's docs say that resets
   * are not for such customers, but don't say how the API answers. @default true
   */
  guestResets?: boolean
  /** The clock, in milliseconds. @default Date.now */
  now?: () => number
}

/**
 * A fault for the next request that `match` accepts. By default, `match` accepts any PATCH. Times
 * are in milliseconds.
 */
export type EmulatorFault = { match?: (request: Request) => boolean } & (
  | { response: Response }
  | { status: number; body?: unknown; headers?: Record<string, string> }
  | { delay: number }
  | { networkError: true }
  | { neverAnswer: true }
)

/** An emulator of Commerce Layer's API, in memory. */
export interface CommerceLayerEmulator {
  /** Answers like Commerce Layer. Pass it to a client, or serve it with `createNodeListener`. */
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
   * Returns a sales channel's access token, as `/oauth/token` does. Rejects when the emulator has
   * no sales channel.
   */
  accessToken: () => Promise<string>
  /**
   * Creates a reset and returns the id and token of its link. Rejects when no customer has the
   * email address.
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

/** The name of a reset event: the last part of a webhook's topic. */
type WebhookEvent = 'create' | 'reset_password' | 'destroy'

/** The state of one emulator; two emulators share nothing. */
export interface Organization {
  readonly slug: string
  readonly applications: readonly EmulatorApplication[]
  readonly customers: readonly Customer[]
  readonly resets: Map<string, PasswordReset>
  /** The application and expiry time of each access token, by token. */
  readonly grants: Map<string, AccessGrant>
  /** Sessions of customers who have signed in, by refresh token. */
  readonly sessions: Map<string, Session>
  readonly minLength: number
  readonly refusal: 'validation' | 'not-found'
  readonly guestResets: boolean
  /** Sends the webhooks for an event. */
  readonly notify: (event: WebhookEvent, reset: PasswordReset) => void
  readonly now: () => number
}

/** A request whose body has been read. */
export interface Call {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly body: string
}
