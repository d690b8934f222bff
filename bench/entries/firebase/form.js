/** Firebase has no form for the new password, so the visit types an email address instead. */
export const password = 'input[name=email]'
export const typed = 'jane.doe.of.acme.a@example.com'
export const submit = 'button[type=submit]'

export const isRequest = (url) => url.includes('sendOobCode')
export const answer = () => ({ body: { email: typed } })
export const isDone = () => document.body.textContent.includes('Check your email')

export const note =
  'no form for a new password exists; this is its form for a forgotten one, with one field for ' +
  'the address'
