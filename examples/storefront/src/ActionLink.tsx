import { Link } from 'react-router'

/** Renders the form's next actions as links of the router. */
export function ActionLink({ href, label }: { href: string; label: string }) {
  return (
    <Link to={href} data-part="action">
      <span>{label}</span>
    </Link>
  )
}
