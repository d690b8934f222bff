import type { PasswordRequirement } from '../policy/passwordPolicy.js'
import { commonPasswords } from './commonPasswords.js'

/**
 * A rule that refuses the 3 000 most common passwords of eight or more characters. Upper and lower
 * case make no difference. The password doesn't leave the page. ASVS 6.2.4 requires such a rule.
 * The check in `./breach` covers more passwords, but sends a part of the password's hash to a
 * service.
 *
 * @example
 * const policy = passwordPolicy({ requirements: [notCommon] })
 */
export const notCommon: PasswordRequirement = {
  id: 'not-common',
  // An empty password meets no rule.
  test: (password) => password !== '' && !readList().has(password.toLowerCase()),
}

let list: ReadonlySet<string> | undefined

/** Unpacks the list on first use, so importing this module takes almost no time. */
function readList(): ReadonlySet<string> {
  list ??= unpack(commonPasswords)
  return list
}

function unpack(packed: string): ReadonlySet<string> {
  const passwords = new Set<string>()
  let before = ''
  for (const [, letter = '', rest = ''] of packed.matchAll(/([A-Z])([^A-Z]+)/g)) {
    before = before.slice(0, letter.charCodeAt(0) - 'A'.charCodeAt(0)) + rest
    passwords.add(before)
  }
  return passwords
}
