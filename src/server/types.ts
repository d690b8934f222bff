/** Answers one request. Web standards only, so that it fits every framework. */
export type Handler = (request: Request) => Promise<Response>

/** Where Commerce Layer is, and as which of its applications the handler asks. */
export interface CommerceLayerServer {
  /** The slug, like `acme` in https://acme.commercelayer.io. */
  organization: string
  /** @default 'commercelayer.io' */
  domain?: string | undefined
  /** The client id of the application. */
  clientId: string
  /** For a test, or another environment. @default `https://auth.{domain}/oauth/token` */
  authUrl?: string | undefined
  /** @default `https://{organization}.{domain}/api` */
  baseUrl?: string | undefined
  /** @default globalThis.fetch, looked up at each call */
  fetch?: typeof globalThis.fetch | undefined
  /** Milliseconds for each request to Commerce Layer. @default 15_000 */
  timeout?: number | undefined
  /**
   * The shop's own origins, like `https://shop.example`. With them only its own pages may ask: what
   * a browser says in `Sec-Fetch-Site` decides, and `Origin` where it says nothing. Requests for a
   * link take the origin of `resetUrl` when there is none.
   */
  origins?: readonly string[] | undefined
}

/** What the mail to the shopper is made of. */
export interface ResetMail {
  /** The customer's address as Commerce Layer has it, never as it was typed. */
  to: string
  /** The link, ready to be put into the mail. It holds the reset token: don't log it. */
  url: string
  /** When the link stops working: six hours after the reset was made. */
  expiresAt: Date
  /** The language of the page that asked, when it is a BCP 47 tag. */
  locale?: string
}

/** How the link in the mail is made. */
export interface ResetUrlOptions {
  /**
   * The page with `<ResetPasswordForm>`; https, http for loopback. Fixed here and never taken from
   * a request, because a forged `Host` would send the token to another server.
   */
  resetUrl: string
  /** Names of the parameters. @default customerPasswordResetId and resetPasswordToken */
  params?: { id: string; token: string } | undefined
  /** Where the parameters are. A fragment reaches no server and no Referer. @default 'query' */
  place?: 'query' | 'fragment' | undefined
}
