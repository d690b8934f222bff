import { Link, useLocation } from 'react-router'

/** Says that the new password works. */
export function AccountPage() {
  const state = useLocation().state as { email?: string } | null
  return (
    <section className="card">
      {state?.email === undefined ? (
        <>
          <h1>Your account</h1>
          <p>You are not signed in.</p>
          <Link to="/login" className="button">
            Sign in
          </Link>
        </>
      ) : (
        <>
          <h1>You are signed in</h1>
          <p role="status">
            Welcome back, {state.email}. Commerce Layer has accepted your password.
          </p>
          <p>
            <Link to="/forgot">Forget it again</Link>, or{' '}
            <Link to="/">see what else can happen</Link>.
          </p>
        </>
      )}
    </section>
  )
}
