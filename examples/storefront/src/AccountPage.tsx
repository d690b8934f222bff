import { readReturnTo } from 'commercelayer-password-reset'
import { Link, useLocation } from 'react-router'

import { isSignedIn } from './commerceLayer'
import { Mailbox } from './demo/Mailbox'
import { useStorefront, withReturnTo } from './storefront'

/** Shows the shopper that signing in with the new password has worked. */
export function AccountPage() {
  const { root, words } = useStorefront()
  const returnTo = readReturnTo(useLocation().search)
  return (
    <>
      <section className="card">
        {isSignedIn() ? (
          <>
            <h1>{words.signedIn}</h1>
            <p role="status">{words.welcome}</p>
            {returnTo === undefined ? (
              <p>
                <Link to={`${root}/forgot`}>{words.forgetAgain}</Link>
                {' · '}
                <Link to="/">{words.seeMore}</Link>
              </p>
            ) : (
              <Link to={returnTo} className="button">
                {words.backToCheckout}
              </Link>
            )}
          </>
        ) : (
          <>
            <h1>{words.account}</h1>
            <p>{words.notSignedIn}</p>
            <Link to={withReturnTo(`${root}/login`, returnTo)} className="button">
              {words.signIn}
            </Link>
          </>
        )}
      </section>
      <Mailbox />
    </>
  )
}
