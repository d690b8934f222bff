import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createPasswordResetClient, ResetPasswordForm } from 'commercelayer-password-reset'
import { type ReactNode, useState } from 'react'

const queryClient = new QueryClient()
const client = createPasswordResetClient({ organization: 'acme', accessToken: 'access' })
let resets = 0

export function Provider({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}

/** A reset of its own for each form, since what is known of one outlives its form. */
export function App() {
  const [link] = useState(() => ({ id: `xYZkjABcde${++resets}`, token: 'xhFfkmfybsLxzaAP6xcs' }))
  return (
    <ResetPasswordForm client={client} link={link} signInHref="/login" requestLinkHref="/forgot" />
  )
}
