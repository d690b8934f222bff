import { readReturnTo } from 'commercelayer-password-reset'
import { useLocation, useNavigate } from 'react-router'

import { SignInForm } from './SignInForm'
import { useStorefront, withReturnTo } from './storefront'

/**
 * Leads to the account page, which only offers `returnTo` as a link: anyone can write this address.
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
