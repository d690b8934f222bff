export const password = 'input[name=password]'
export const confirmation = 'input[name=passwordRepeat]'
export const submit = 'button[type=submit]'

export const isRequest = (url) => url.includes('password/reset') && !url.includes('check-code')
export const answer = () => ({
  headers: { 'x-stack-actual-status': '200' },
  body: { success: true, is_code_valid: true },
})
export const isDone = () => document.body.textContent.includes('has been reset')

export const note =
  'two fields with a rule; it asks its server whether the link is valid before it shows them, ' +
  'which is answered at once'
