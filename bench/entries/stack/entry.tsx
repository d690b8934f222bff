import { PasswordReset, StackClientApp, StackProvider, StackTheme } from '@stackframe/react'
import { type ReactNode, Suspense } from 'react'

const app = new StackClientApp({
  projectId: '11111111-1111-4111-8111-111111111111',
  publishableClientKey: 'pck_client',
  tokenStore: 'memory',
  baseUrl: 'https://shop.example',
})

export function Provider({ children }: { children: ReactNode }) {
  return (
    <StackProvider app={app}>
      <StackTheme>{children}</StackTheme>
    </StackProvider>
  )
}

export function App() {
  return (
    <Suspense>
      <PasswordReset searchParams={{ code: 'code' }} fullPage={false} />
    </Suspense>
  )
}
