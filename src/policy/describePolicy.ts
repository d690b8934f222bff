import { formatMessage } from '../messages/formatMessage.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import {
  type PasswordPolicy,
  type PasswordRequirement,
  type PasswordSchema,
  isMet,
  isPolicy,
} from './passwordPolicy.js'

interface PolicyDescription {
  readonly requirements: readonly (PasswordRequirement & { readonly label: string })[]
  /** The one rule of a policy that has no other. */
  readonly hint: string | undefined
  /** For the input. */
  readonly attributes: { readonly minLength?: number; readonly passwordrules?: string }
}

/** What a policy says before anything is typed. Somebody's schema says nothing. */
export function describePolicy(
  policy: PasswordPolicy | PasswordSchema,
  messages: ResetPasswordMessages,
): PolicyDescription {
  if (!isPolicy(policy)) return { requirements: [], hint: undefined, attributes: {} }
  const { minLength, passwordRules, requirements } = policy
  const say = (message: 'hint' | 'minLength') =>
    formatMessage(messages[message], minLength, messages)
  const attributes = { minLength, passwordrules: passwordRules }
  return {
    requirements: requirements.map((requirement, index) => ({
      ...requirement,
      // The rule about length is the first; the app may have one of the same name.
      label:
        requirement.label ??
        (index === 0 && requirement.id === 'min-length' ? say('minLength') : requirement.id),
      test: (password) => isMet(requirement, password),
    })),
    hint: requirements.length === 1 ? say('hint') : undefined,
    attributes,
  }
}
