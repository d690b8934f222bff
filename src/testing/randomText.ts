const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Returns random letters, as in Commerce Layer's ids. */
export function randomLetters(length: number): string {
  return random(letters, length)
}

/** Returns random URL-safe characters, as in reset tokens. */
export function randomText(length: number): string {
  return random(`${letters}0123456789-_`, length)
}

function random(alphabet: string, length: number): string {
  return Array.from(
    crypto.getRandomValues(new Uint32Array(length)),
    (value) => alphabet[value % alphabet.length],
  ).join('')
}
