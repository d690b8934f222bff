const maxLength = 320

/**
 * Reads an e-mail address as it was typed or pasted: without white space and invisible characters
 * around it. `undefined` when it is none.
 */
export function readEmailAddress(typed: string): string | undefined {
  const address = typed.trim()
  return /^\S+@\S+$/.test(address) && address.length <= maxLength ? address : undefined
}
