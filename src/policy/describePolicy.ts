import { formatMessage } from '../messages/formatMessage.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import { ruleLabel } from './passwordMessage.js'
import {
  type PasswordPolicy,
  type PasswordRequirement,
  type PasswordSchema,
  isMet,
  isPolicy,
} from './passwordPolicy.js'

/** The parts of a policy that a form shows. */
export interface PolicyDescription {
  readonly requirements: readonly (PasswordRequirement & { readonly label: string })[]
  /** The sentence for the minimum length, when the policy has no other rule. */
  readonly hint: string | undefined
  /** Attributes for the password input. */
  readonly attributes: { readonly minLength?: number; readonly passwordrules?: string }
}

/**
 * Returns the policy's rules as texts and input attributes. A schema that isn't a policy has none.
 */
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
      // The built-in rule about length always comes first. An app's own rule can have the id
      // `min-length`, too.
      label:
        index === 0 && requirement.id === 'min-length'
          ? (requirement.label ?? say('minLength'))
          : ruleLabel(requirement, messages),
      test: (password) => isMet(requirement, password),
    })),
    hint: requirements.length === 1 ? say('hint') : undefined,
    attributes,
  }
}
