import * as z from 'zod/mini'

import { configurationError } from '../client/PasswordResetError.js'
import { reportUncaught } from '../client/reportUncaught.js'
import { en } from '../locales/en.js'
import { rulesMessage } from '../messages/formatList.js'
import { type PasswordIssue, passwordMessage, ruleLabel } from './passwordMessage.js'

/**
 * Any Standard Schema (https://standardschema.dev) that validates the password. Its output is
 * ignored: what was typed is sent.
 */
export interface PasswordSchema {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => PasswordSchemaResult | Promise<PasswordSchemaResult>
    readonly types?: unknown
  }
}

/** What a `PasswordSchema` returns, as Standard Schema defines it. */
export type PasswordSchemaResult =
  | { readonly issues?: undefined; readonly value: unknown }
  | { readonly issues: readonly { readonly message: string }[] }

/** One rule that the shopper can read and meet. */
export interface PasswordRequirement {
  readonly id: string
  /**
   * The rule as it reads after `Password requirements:`, e.g. `without the shop’s name`. Without
   * it, `id` is the text; those of `min-length` and `not-common` are in `messages`.
   */
  readonly label?: string
  readonly test: (password: string) => boolean
}

/** `null` accepts, a `code` refuses. One that rejects or takes over 5 s accepts. */
export type PasswordCheck = (
  password: string,
  options: { signal: AbortSignal },
) => Promise<{ code: string; count?: number } | null>

/**
 * All rules for the password in one object: the schema, the rules that shoppers read, and the hint
 * for password generators. Make it with `passwordPolicy`.
 */
export interface PasswordPolicy extends PasswordSchema {
  /** The fewest code points. */
  readonly minLength: number
  /** The most code points. */
  readonly maxLength: number
  /** The rule about length first, then those of the options. */
  readonly requirements: readonly PasswordRequirement[]
  /** For the `passwordrules` attribute. */
  readonly passwordRules: string
  readonly check?: PasswordCheck
}

const vendor = 'commercelayer-password-reset'
/** Options of `passwordPolicy`. */
export interface PasswordPolicyOptions {
  /** The fewest code points. @default 8 */
  minLength?: number | undefined
  /** The most code points. @default 256 */
  maxLength?: number | undefined
  /**
   * Rules besides the length. Avoid composition rules (a digit, a symbol), because they make
   * passwords worse: ASVS 6.2.5.
   */
  requirements?: readonly PasswordRequirement[] | undefined
  /** A check that is asked on submit only, e.g. against a list of breached passwords. */
  check?: PasswordCheck | undefined
}

/**
 * Makes a policy. Lengths count code points, as NIST SP 800-63B says; nothing is trimmed or
 * normalised, and every character is allowed. The default minimum of 8 is ASVS 6.2.1's; NIST wants
 * 15 where the password is the only factor.
 *
 * The schema is built when it is first used, so that importing this costs nothing.
 *
 * @throws {RangeError} when the lengths aren't whole numbers with 1 ≤ minLength ≤ maxLength
 *
 * @example
 * const policy = passwordPolicy({ minLength: 15 })
 *
 * <ResetPasswordForm policy={policy} … />
 */
export function passwordPolicy({
  minLength = 8,
  maxLength = 256,
  requirements = [],
  check,
}: PasswordPolicyOptions = {}): PasswordPolicy {
  const areWhole = Number.isInteger(minLength) && Number.isInteger(maxLength)
  if (!areWhole || minLength < 1 || maxLength < minLength) {
    throw new RangeError(
      'passwordPolicy: minLength and maxLength must be whole numbers, ' +
        'with 1 ≤ minLength ≤ maxLength.',
    )
  }
  let schema: ReturnType<typeof createSchema> | undefined
  return {
    minLength,
    maxLength,
    requirements: [
      { id: 'min-length', test: (password) => countCodePoints(password) >= minLength },
      ...requirements,
    ],
    passwordRules: `minlength: ${minLength}; maxlength: ${maxLength};`,
    ...(check && { check }),
    '~standard': {
      version: 1,
      vendor,
      validate(value) {
        schema ??= createSchema(minLength, maxLength, requirements)
        return schema['~standard'].validate(value)
      },
    },
  }
}

/** Builds a policy's schema ahead of its first use. Another schema may have effects. */
export function prepareSchema(policy: PasswordSchema): void {
  const { vendor: maker, validate } = policy['~standard']
  if (maker === vendor) void validate('')
}

let sharedPolicy: PasswordPolicy | undefined

/** The policy of a form without the `policy` option. */
export function defaultPolicy(): PasswordPolicy {
  sharedPolicy ??= passwordPolicy()
  return sharedPolicy
}

/** Whether a rule is met. One that throws counts as met: a mistake must not block the shopper. */
export function isMet({ test }: PasswordRequirement, password: string): boolean {
  try {
    return test(password)
  } catch {
    // What it threw may quote the password.
    reportUncaught(configurationError('policy'))
    return true
  }
}

/** Whether it has rules to show, and isn't just a schema. */
export function isPolicy(policy: unknown): policy is PasswordPolicy {
  return isSchema(policy) && 'requirements' in policy
}

/** Whether it can validate. Plain JavaScript may give anything. */
export function isSchema(policy: unknown): policy is PasswordSchema {
  return typeof (policy as PasswordSchema | null)?.['~standard']?.validate === 'function'
}

function createSchema(
  minLength: number,
  maxLength: number,
  requirements: readonly PasswordRequirement[],
) {
  // The messages are for code that calls the schema itself, e.g. a server action.
  type Test = PasswordRequirement['test']
  const rule = (test: Test, issue: PasswordIssue, error = () => passwordMessage(issue, en)) =>
    z.refine<string>(test, { error, abort: true, params: { ...issue } })

  return z.string({ error: en.passwordBlank }).check(
    rule((password) => password !== '', { code: 'blank' }),
    rule((password) => countCodePoints(password) >= minLength, {
      code: 'too_short',
      count: minLength,
    }),
    rule((password) => countCodePoints(password) <= maxLength, {
      code: 'too_long',
      count: maxLength,
    }),
    ...requirements.map((requirement, index) =>
      rule(
        (password) => isMet(requirement, password),
        // The index in `PasswordPolicy.requirements`, where the rule about length is the first.
        { code: 'requirement', index: index + 1 },
        () => rulesMessage('ruleBroken', [ruleLabel(requirement, en)], en),
      ),
    ),
  )
}

/** Not `length`, which counts an emoji as two or more. */
const countCodePoints = (text: string): number => Array.from(text).length
