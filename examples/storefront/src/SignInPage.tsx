import { readReturnTo } from 'commercelayer-password-reset'
import { useLocation, useNavigate } from 'react-router'

import { SignInForm } from './SignInForm'
import { useStorefront, withReturnTo } from './storefront'

/**
 * After signing in, leads to the account page, which offers `returnTo` as a link. It doesn't
 * redirect to `returnTo`, because anyone can write this page's address.
 */
export function SignInPage() {
  const navigate = useNavigate()
  const { root, words } = useStorefront()
  const returnTo = readReturnTo(useLocation().search)
  return (
    <section className="card">
      <h1>{words.signIn}</h1>
      <SignInForm
        onSignedIn={() => navigate(withReturnTo(`${root}/account`, returnTo))}
        returnTo={returnTo}
      />
    </section>
  )
}
