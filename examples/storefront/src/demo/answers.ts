import type { PasswordResetErrorKind } from 'commercelayer-password-reset'

/** An answer to the next PATCH that a switch of the demo can choose. */
export interface Answer {
  readonly kind: PasswordResetErrorKind | 'success'
  readonly label: string
  /** The answer that Commerce Layer's emulator is to give. */
  readonly fault?: {
    readonly status?: number
    readonly body?: unknown
    readonly headers?: Readonly<Record<string, string>>
    readonly neverAnswer?: true
  }
  /** A fault of the connection. */
  readonly connection?: 'offline' | 'broken' | 'answer lost'
}

const refusal = (attribute: string, error: string, count?: number) => ({
  status: 422,
  body: {
    errors: [
      {
        title: error.replace('_', ' '),
        code: 'VALIDATION_ERROR',
        status: '422',
        source: { pointer: `/data/attributes/${attribute}` },
        meta: { error, count },
      },
    ],
  },
})

const error = (status: number, code: string, headers = {}) => ({
  status,
  body: { errors: [{ code, status: String(status) }] },
  headers,
})

/** Every kind of answer, and every fault of the connection. */
export const answers = {
  changed: { kind: 'success', label: 'Password changed' },
  used: {
    kind: 'invalid-link',
    label: 'Used or expired link (422)',
    fault: refusal('_reset_password_token', 'invalid'),
  },
  gone: {
    kind: 'invalid-link',
    label: 'No such reset (404)',
    fault: error(404, 'RECORD_NOT_FOUND'),
  },
  short: {
    kind: 'password-rejected',
    label: 'Password too short (422)',
    fault: refusal('customer_password', 'too_short', 32),
  },
  attribute: {
    kind: 'validation',
    label: 'Another attribute refused (422)',
    fault: refusal('reference', 'taken'),
  },
  unauthorized: {
    kind: 'unauthorized',
    label: 'Not allowed (401)',
    fault: error(401, 'UNAUTHORIZED'),
  },
  limited: {
    kind: 'rate-limited',
    label: 'Too many attempts, wait 20 s (429)',
    fault: error(429, 'RATE_LIMIT', {
      'Retry-After': '20',
      // Without this header a page of another origin can't read `Retry-After`.
      'Access-Control-Expose-Headers': 'Retry-After',
    }),
  },
  refused: { kind: 'rejected', label: 'Locked (423)', fault: error(423, 'LOCKED') },
  server: {
    kind: 'server',
    label: 'Server down (503)',
    fault: { status: 503, body: '<h1>Service unavailable</h1>' },
  },
  portal: {
    kind: 'unexpected-response',
    label: 'A Wi-Fi login page (200)',
    fault: { status: 200, body: '<h1>Welcome to the Wi-Fi</h1>' },
  },
  timeout: { kind: 'timeout', label: 'No answer in 5 s', fault: { neverAnswer: true } },
  offline: { kind: 'offline', label: 'Offline', connection: 'offline' },
  broken: { kind: 'network', label: 'Broken on the way there', connection: 'broken' },
  lost: { kind: 'network', label: 'Changed, but the answer is lost', connection: 'answer lost' },
} as const satisfies Record<string, Answer>

export type AnswerName = keyof typeof answers
