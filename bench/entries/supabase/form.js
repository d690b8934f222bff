export const password = 'input[name=password]'
export const submit = 'button[type=submit]'

const user = { id: 'user', aud: 'authenticated', email: 'a@example.com' }

/** Supabase sets a password within the session of the link. */
export function before() {
  const token = ['{"alg":"HS256"}', '{"sub":"user","exp":4102444800}'].map(btoa).join('.')
  const session = {
    access_token: `${token}.c2ln`,
    refresh_token: 'refresh',
    expires_at: 4_102_444_800,
    expires_in: 1e9,
    token_type: 'bearer',
    user,
  }
  localStorage.setItem('supabase', JSON.stringify(session))
}

export const isRequest = (url) => url.includes('/auth/v1/user')
export const answer = () => ({ body: user })
export const isDone = () => document.body.textContent.includes('Forgot your password?')

export const note =
  'one field, no confirmation and no rule; after the answer it shows its sign-in view, which ' +
  'counts as the success'
