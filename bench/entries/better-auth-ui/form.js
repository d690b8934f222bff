export const hash = '&token=abc'
export const password = 'input[name=newPassword]'
export const confirmation = 'input[name=confirmPassword]'
export const submit = 'button[type=submit]'

export const isRequest = (url) => url.includes('reset-password')
export const answer = (url) => ({ body: isRequest(url) ? { status: true } : null })
/** The form shows its success in a toast. */
export const isDone = () => document.querySelector('[data-sonner-toast]') !== null

export const note =
  'two fields; the success is a toast; its style sheet is Tailwind’s source, and is not weighed'
