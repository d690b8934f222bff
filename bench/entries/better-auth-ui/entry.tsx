import { AuthUIProvider, ResetPasswordForm } from '@daveyplate/better-auth-ui'
import { createAuthClient } from 'better-auth/react'
import type { ReactNode } from 'react'
import { Toaster } from 'sonner'

const authClient = createAuthClient({ baseURL: 'https://shop.example' })

export function Provider({ children }: { children: ReactNode }) {
  return (
    <AuthUIProvider
      authClient={authClient}
      credentials={{ confirmPassword: true }}
      navigate={() => {}}
    >
      {children}
      <Toaster />
    </AuthUIProvider>
  )
}

export function App() {
  return <ResetPasswordForm localization={{}} />
}
