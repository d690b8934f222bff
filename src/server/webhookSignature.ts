/** Checks a signature of bytes. */
export type VerifySignature = (
  signature: string | null,
  body: Uint8Array<ArrayBuffer>,
) => Promise<boolean>

const algorithm = { name: 'HMAC', hash: 'SHA-256' }

/**
 * Makes the check of Commerce Layer's signatures: base64 of the HMAC-SHA256 of the body's bytes.
 * `verify` compares in constant time. Each of the secrets may have signed, because each topic's
 * webhook has its own.
 */
export function createVerifySignature(secrets: readonly string[]): VerifySignature {
  let imported: Promise<CryptoKey[]> | undefined
  return async (signature, body) => {
    const bytes = fromBase64(signature ?? '')
    if (!bytes) return false
    imported ??= Promise.all(secrets.map(importSecret))
    const keys = await imported
    const results = keys.map((key) => crypto.subtle.verify(algorithm, key, bytes, body))
    return (await Promise.all(results)).includes(true)
  }
}

function importSecret(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, [
    'verify',
  ])
}

/**
 * Only the one way to write the bytes: `atob` ignores white space, and the bits that are left over
 * in the last character.
 */
function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(text)
    if (btoa(binary) !== text) return undefined
    return Uint8Array.from(binary, (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
