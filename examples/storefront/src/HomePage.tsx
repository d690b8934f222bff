import { Link } from 'react-router'

export function HomePage() {
  return (
    <section className="card">
      <h1>Plants for small homes</h1>
      <p>
        This shop is a demo. Its only customer is john@example.com, who signs in with “old-password”
        and is about to forget it.
      </p>
      <p>
        <Link to="/forgot">Forgot your password?</Link>
      </p>
    </section>
  )
}
