import { configurationError } from '../client/PasswordResetError.js'
import type { ConfigurationCode } from '../client/PasswordResetErrorKind.js'
import { reportUncaught } from '../client/reportUncaught.js'
import { isPlainObject } from '../client/untrusted.js'
import { en } from '../locales/en.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import { isSchema } from '../policy/passwordPolicy.js'
import type { UseResetPasswordFormOptions } from './UseResetPasswordFormOptions.js'
import { isLink } from './useShownReset.js'

/** Finds an invalid option. The form sends nothing while an option is invalid. */
export function findMistake({
  link,
  policy,
  messages,
}: Partial<Pick<UseResetPasswordFormOptions, 'link' | 'policy' | 'messages'>>):
  | ConfigurationCode
  | undefined {
  if (link !== undefined && link !== null && !isLink(link)) return 'link'
  // A policy that can't validate would let every password through.
  if (policy !== undefined && !isSchema(policy)) return 'policy'
  return messages === undefined || areMessages(messages) ? undefined : 'messages'
}

/** Bundlers replace `process.env.NODE_ENV`. Some bundlers replace no other use of `process`. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** Reports an invalid option during development. In production, only a submit reports it. */
export function reportMistake(
  options: Parameters<typeof findMistake>[0],
  told: { mistake?: ConfigurationCode | undefined },
): void {
  try {
    if (process.env.NODE_ENV !== 'production') {
      const mistake = findMistake(options)
      if (mistake && told.mistake !== mistake) reportUncaught(configurationError(mistake))
      told.mistake = mistake
    }
  } catch {
    // Without a bundler, a browser has no `process`.
  }
}

const completed = new WeakMap<object, ResetPasswordMessages>()

/** Returns the app's sentences, with English in place of missing ones. */
export function completeMessages(messages: unknown): ResetPasswordMessages {
  if (messages === en || !areMessages(messages)) return en
  const known = completed.get(messages)
  if (known) return known
  const given: Record<string, unknown> = messages
  const sentences = Object.entries(en).map(([key, english]) => [key, given[key] ?? english])
  const complete = Object.fromEntries(sentences) as ResetPasswordMessages
  completed.set(messages, complete)
  return complete
}

/** Whether the value is an object of messages. A string, a promise or a language module is not. */
function areMessages(messages: unknown): messages is Partial<ResetPasswordMessages> {
  if (!isPlainObject(messages)) return false
  const keys = Object.keys(messages)
  return keys.length === 0 || keys.some((key) => Object.hasOwn(en, key))
}
