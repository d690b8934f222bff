import type { Metadata } from 'next'
import { connection } from 'next/server'
import { type ReactNode, StrictMode } from 'react'

import 'commercelayer-password-reset/styles.css'

export const metadata: Metadata = {
  title: 'Next.js, App Router',
  icons: { icon: 'data:,' },
}

export default async function Layout({ children }: { children: ReactNode }) {
  // A nonce is of one request, so no page can be made in advance.
  await connection()
  return (
    <html lang="en">
      <body>
        <StrictMode>{children}</StrictMode>
      </body>
    </html>
  )
}
