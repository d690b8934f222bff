export const hash = '&token=abc'
export const password = 'input[name=password]'
export const confirmation = 'input[name=confirm-password]'
export const submit = 'button[type=submit]'

export const isRequest = (url) => url.includes('password/reset')
export const answer = () => ({ body: { status: 'OK' } })
export const isDone = () => document.body.textContent.includes('Success!')

export const note =
  'two fields with its own rules; its session recipe, which the form needs, is in the bytes; ' +
  'the shadow root is off'
