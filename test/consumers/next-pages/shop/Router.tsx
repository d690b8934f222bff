import Link from 'next/link'
import { useRouter } from 'next/router'

export interface RouterProps {
  renderedAs: string
}

/** Shows the URL that Next's router knows, and has a button that makes it ask the server. */
export function Router({ renderedAs }: RouterProps) {
  const router = useRouter()
  const [, search = ''] = router.asPath.split('?')
  return (
    <nav>
      <output aria-label="Search parameters">{search}</output>
      <output aria-label="Rendered as">{renderedAs}</output>
      <button type="button" onClick={() => void router.replace(router.asPath)}>
        Refresh
      </button>
      <Link href="/">Home</Link>
    </nav>
  )
}
