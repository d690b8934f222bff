import type { ReactNode } from 'react'

import { Router } from '../../shop/Router'

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <Router renderedAs={crypto.randomUUID()} />
    </>
  )
}
