import { Link, Outlet } from 'react-router'

/** What all pages of the shop have around them. */
export function Shop() {
  return (
    <>
      <header className="shop-header">
        <Link to="/" className="shop-name">
          Fern &amp; Finch
        </Link>
        <nav aria-label="Account">
          <Link to="/forgot">Forgot password</Link>
          <Link to="/login">Sign in</Link>
        </nav>
      </header>
      <main>
        <Outlet />
      </main>
    </>
  )
}
