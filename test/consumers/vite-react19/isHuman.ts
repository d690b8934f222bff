const service = process.env['TURNSTILE'] ?? 'https://challenges.cloudflare.com'

/** Asks Cloudflare, once for each token, whether this form's widget has let somebody through. */
export async function isHuman(fields: Readonly<Record<string, string>>): Promise<boolean> {
  const token = fields['cf-turnstile-response']
  if (!token) return false
  const response = await fetch(`${service}/turnstile/v0/siteverify`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ secret: process.env['TURNSTILE_SECRET'], response: token }),
  })
  if (!response.ok) throw new Error(`Turnstile answered ${response.status}.`)
  const { success, action } = (await response.json()) as { success?: boolean; action?: string }
  return success === true && action === 'request-link'
}
