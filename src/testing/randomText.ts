const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Letters only, as ids have. */
export function randomLetters(length: number): string {
  return random(letters, length)
}

/** URL-safe, as reset tokens are. */
export function randomText(length: number): string {
  return random(`${letters}0123456789-_`, length)
}

function random(alphabet: string, length: number): string {
  return Array.from(
    crypto.getRandomValues(new Uint32Array(length)),
    (value) => alphabet[value % alphabet.length],
  ).join('')
}
