import { useMutation } from '@tanstack/react-query'
import { Link } from 'react-router'

import { signIn } from './commerceLayer'
import { useStorefront, withReturnTo } from './storefront'

interface SignInFormProps {
  readonly onSignedIn: () => void
  /** The page to which the shopper returns after a password reset. */
  readonly returnTo: string | undefined
}

/** A sign-in form, with which the demo's visitor can try the old and the new password. */
export function SignInForm({ onSignedIn, returnTo }: SignInFormProps) {
  const { root, words } = useStorefront()
  const attempt = useMutation({
    mutationFn: (credentials: { email: string; password: string }) =>
      signIn(credentials, { signal: AbortSignal.timeout(10_000) }),
    onSuccess: onSignedIn,
    gcTime: 0,
  })

  return (
    <>
      <form
        action={(form) =>
          attempt.mutate({
            email: String(form.get('email')),
            password: String(form.get('password')),
          })
        }
      >
        <div className="field">
          <label htmlFor="email">{words.email}</label>
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
          <label htmlFor="password">{words.password}</label>
          <input
            id="password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
        </div>
        <button type="submit">{words.signIn}</button>
      </form>
      {attempt.isError && <p role="alert">{words.wrong}</p>}
      <p>
        <Link to={withReturnTo(`${root}/forgot`, returnTo)}>{words.forgot}</Link>
      </p>
    </>
  )
}
