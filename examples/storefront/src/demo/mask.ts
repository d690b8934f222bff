const dots = '••••••••'

/**
 * Masks a JSON text for the screen. Passwords become dots, and tokens keep only their beginning.
 */
export function maskJson(text: string, password: unknown): string {
  const mask = (key: string, value: unknown): unknown => {
    if (typeof value !== 'string' || value === '') return value
    if (key === 'customer_password' || value === password) return dots
    return key.includes('token') || (key === 'value' && value.length > 8) ? start(value) : value
  }
  try {
    return JSON.stringify(JSON.parse(text), mask, 2)
  } catch {
    return text
  }
}

/** Returns the password in a request's document. */
export function passwordIn(text: string): unknown {
  const document = JSON.parse(text) as { data: { attributes: { customer_password?: unknown } } }
  return document.data.attributes.customer_password
}

export function start(secret: string): string {
  return `${secret.slice(0, 4)}…`
}
