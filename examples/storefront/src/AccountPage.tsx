import { Link } from 'react-router'

import { isSignedIn } from './commerceLayer'
import { Mailbox } from './demo/Mailbox'

/** Says that the new password works. */
export function AccountPage() {
  return (
    <>
      <section className="card">
        {isSignedIn() ? (
          <>
            <h1>You are signed in</h1>
            <p role="status">Welcome back. Commerce Layer has accepted your password.</p>
            <p>
              <Link to="/forgot">Forget it again</Link>, or{' '}
              <Link to="/">see what else can happen</Link>.
            </p>
          </>
        ) : (
          <>
            <h1>Your account</h1>
            <p>You are not signed in.</p>
            <Link to="/login" className="button">
              Sign in
            </Link>
          </>
        )}
      </section>
      <Mailbox />
    </>
  )
}
