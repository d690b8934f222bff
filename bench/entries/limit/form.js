export const password = 'input[name=password]'
export const confirmation = 'input[name=confirm]'
export const submit = 'button[type=submit]'

export const isRequest = (url) => url.includes('customer_password_resets')
export const answer = (url) => ({
  body: {
    data: { type: 'customer_password_resets', id: url.split('/').at(-1), attributes: {} },
  },
})
export const isDone = () => document.body.textContent.includes('Password updated')

export const note =
  'plain React and `fetch`, the least that is a form: two fields, two rules, one error sentence'
