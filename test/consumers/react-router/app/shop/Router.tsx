import { Link, Outlet, useRevalidator, useSearchParams } from 'react-router'

import type { Route } from './+types/Router'

/** A loader that the router calls again with the URL that the router knows. */
export function loader() {
  return { renderedAs: crypto.randomUUID() }
}

export default function Router({ loaderData }: Route.ComponentProps) {
  const [searchParams] = useSearchParams()
  const { revalidate } = useRevalidator()
  return (
    <main>
      <Outlet />
      <nav>
        <output aria-label="Search parameters">{searchParams.toString()}</output>
        <output aria-label="Rendered as">{loaderData.renderedAs}</output>
        <button type="button" onClick={() => void revalidate()}>
          Refresh
        </button>
        <Link to="/">Home</Link>
      </nav>
    </main>
  )
}
