import type { PasswordRequirement } from '../policy/passwordPolicy.js'
import { commonPasswords } from './commonPasswords.js'

/**
 * The rule that a password is none of the 3 000 most common ones of eight characters and more, in
 * upper or lower case. Nothing leaves the page. ASVS 6.2.4 wants such a rule everywhere; `./breach`
 * covers more passwords, but asks a service.
 *
 * @example
 * const policy = passwordPolicy({ requirements: [notCommon] })
 *
 */
export const notCommon: PasswordRequirement = {
  id: 'not-common',
  // While nothing is typed, no rule is met.
  test: (password) => password !== '' && !readList().has(password.toLowerCase()),
}

let list: ReadonlySet<string> | undefined

/** Unpacked when it is first needed, so that importing it costs nothing but its size. */
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
