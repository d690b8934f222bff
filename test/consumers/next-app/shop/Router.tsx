'use client'

import Link from 'next/link'
import { useRouter, useSearchParams } from 'next/navigation'

/** Shows the URL that Next's router knows, and has a button that makes it ask the server. */
export function Router({ renderedAs }: { renderedAs: string }) {
  const router = useRouter()
  const searchParams = useSearchParams()
  return (
    <nav>
      <output aria-label="Search parameters">{searchParams.toString()}</output>
      <output aria-label="Rendered as">{renderedAs}</output>
      <button type="button" onClick={() => router.refresh()}>
        Refresh
      </button>
      <Link href="/">Home</Link>
    </nav>
  )
}
