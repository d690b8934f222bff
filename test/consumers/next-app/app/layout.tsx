import type { Metadata } from 'next'
import { connection } from 'next/server'
import { type ReactNode, StrictMode } from 'react'

import 'commercelayer-password-reset/styles.css'

export const metadata: Metadata = {
  title: 'Next.js, App Router',
  icons: { icon: 'data:,' },
}

export default async function Layout({ children }: { children: ReactNode }) {
  // Each request has its own nonce, so no page can be rendered in advance.
  await connection()
  return (
    <html lang="en">
      <body>
        <StrictMode>{children}</StrictMode>
      </body>
    </html>
  )
}
