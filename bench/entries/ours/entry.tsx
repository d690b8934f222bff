import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createPasswordResetClient, ResetPasswordForm } from 'commercelayer-password-reset'
import { type ReactNode, useState } from 'react'

const queryClient = new QueryClient()
const client = createPasswordResetClient({ organization: 'acme', accessToken: 'access' })
let resets = 0

export function Provider({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}

/** Each form gets its own reset, because the state of a reset outlives the form. */
export function App() {
  const [link] = useState(() => ({ id: `xYZkjABcde${++resets}`, token: 'xhFfkmfybsLxzaAP6xcs' }))
  return (
    <ResetPasswordForm client={client} link={link} signInHref="/login" requestLinkHref="/forgot" />
  )
}
