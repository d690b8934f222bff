import * as z from 'zod/mini'

import { configurationError } from '../client/PasswordResetError.js'
import { reportUncaught } from '../client/reportUncaught.js'
import { en } from '../locales/en.js'
import { rulesMessage } from '../messages/formatList.js'
import { type PasswordIssue, passwordMessage, ruleLabel } from './passwordMessage.js'

/**
 * Any Standard Schema (https://standardschema.dev) that validates the password. Its output is
 * ignored, because the password is sent as it was typed.
 */
export interface PasswordSchema {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => PasswordSchemaResult | Promise<PasswordSchemaResult>
    readonly types?: unknown
  }
}

/** The result of a `PasswordSchema`, as Standard Schema defines it. */
export type PasswordSchemaResult =
  | { readonly issues?: undefined; readonly value: unknown }
  | { readonly issues: readonly { readonly message: string }[] }

/** A rule for the password that the form shows to the shopper. */
export interface PasswordRequirement {
  readonly id: string
  /**
   * The rule's text after `Password requirements:`, e.g. `without the shop’s name`. The default
   * is the `id`. For `min-length` and `not-common`, the default is a text in `messages`.
   */
  readonly label?: string
  readonly test: (password: string) => boolean
}

/**
 * A check of the password. It resolves to `null` to accept the password, or to a `code` to refuse
 * it. If it rejects or takes more than 5 s, the password is accepted.
 */
export type PasswordCheck = (
  password: string,
  options: { signal: AbortSignal },
) => Promise<{ code: string; count?: number } | null>

/**
 * All rules for the password in one object: the schema, the rules that shoppers read, and the hint
 * for password generators. Make it with `passwordPolicy`.
 */
export interface PasswordPolicy extends PasswordSchema {
  /** The minimum length, in code points. */
  readonly minLength: number
  /** The maximum length, in code points. */
  readonly maxLength: number
  /** The rule about length first, then the rules from the options. */
  readonly requirements: readonly PasswordRequirement[]
  /** The value of the `passwordrules` attribute, for password generators. */
  readonly passwordRules: string
  readonly check?: PasswordCheck
}

const vendor = 'commercelayer-password-reset'
/** Options of `passwordPolicy`. */
export interface PasswordPolicyOptions {
  /** The minimum length, in code points. @default 8 */
  minLength?: number | undefined
  /** The maximum length, in code points. @default 256 */
  maxLength?: number | undefined
  /**
   * Rules besides the length. Avoid composition rules (a digit, a symbol), because they make
   * passwords worse: ASVS 6.2.5.
   */
  requirements?: readonly PasswordRequirement[] | undefined
  /** A check that runs on submit only, e.g. against a list of breached passwords. */
  check?: PasswordCheck | undefined
}

/**
 * Makes a policy. Lengths count code points, as NIST SP 800-63B says. Passwords are not trimmed or
 * normalised, and every character is allowed. The default minimum of 8 is the minimum of ASVS
 * 6.2.1. NIST requires 15 where the password is the only factor.
 *
 * The schema is built on first use, so making a policy takes almost no time.
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

/**
 * Builds a policy's schema before its first use. Other schemas are left alone, because calling them
 * may have side effects.
 */
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

/** Whether a rule is met. A rule that throws counts as met, so it can't block the shopper. */
export function isMet({ test }: PasswordRequirement, password: string): boolean {
  try {
    return test(password)
  } catch {
    // The rule's own error is dropped, because its text may contain the password.
    reportUncaught(configurationError('policy'))
    return true
  }
}

/** Whether a value is a policy, which has rules to show, and not just a schema. */
export function isPolicy(policy: unknown): policy is PasswordPolicy {
  return isSchema(policy) && 'requirements' in policy
}

/** Whether a value is a Standard Schema. An app in plain JavaScript may pass any value. */
export function isSchema(policy: unknown): policy is PasswordSchema {
  return typeof (policy as PasswordSchema | null)?.['~standard']?.validate === 'function'
}

function createSchema(
  minLength: number,
  maxLength: number,
  requirements: readonly PasswordRequirement[],
) {
  // These messages are for code that calls the schema itself, e.g. a server action. The form shows
  // its own messages.
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
        // In `PasswordPolicy.requirements`, the rule about length has the index 0.
        { code: 'requirement', index: index + 1 },
        () => rulesMessage('ruleBroken', [ruleLabel(requirement, en)], en),
      ),
    ),
  )
}

/** `length` would count an emoji as two or more characters. */
const countCodePoints = (text: string): number => Array.from(text).length
