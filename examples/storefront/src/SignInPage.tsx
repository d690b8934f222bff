import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from 'react-router'

import { signIn } from './commerceLayer'

/** Proves which password is the right one. */
export function SignInPage() {
  const navigate = useNavigate()
  const attempt = useMutation({
    mutationFn: (credentials: { email: string; password: string }) =>
      signIn(credentials, { signal: AbortSignal.timeout(10_000) }),
    onSuccess: () => navigate('/account'),
    gcTime: 0,
  })

  return (
    <section className="card">
      <h1>Sign in</h1>
      <form
        action={(form) =>
          attempt.mutate({
            email: String(form.get('email')),
            password: String(form.get('password')),
          })
        }
      >
        <div className="field">
          <label htmlFor="email">Email address</label>
          <input
            id="email"
            name="email"
            type="email"
            autoComplete="username"
            required
            defaultValue="john@example.com"
          />
        </div>
        <div className="field">
          <label htmlFor="password">Password</label>
          <input
            id="password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
        </div>
        <button type="submit">Sign in</button>
      </form>
      {attempt.isError && <p role="alert">Email address or password is wrong.</p>}
      <p>
        <Link to="/forgot">Forgot your password?</Link>
      </p>
    </section>
  )
}
