import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { ResetPasswordForm, useResetLink } from 'commercelayer-password-reset'
import { PasswordStrengthMeter } from 'commercelayer-password-reset/strength'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import 'commercelayer-password-reset/styles.css'
import { client } from './client'

const queryClient = new QueryClient()

function Page() {
  return (
    <ResetPasswordForm
      client={client}
      link={useResetLink()}
      email="john@example.com"
      signInHref="/login"
      requestLinkHref="/forgot"
      renderStrength={(field) => <PasswordStrengthMeter field={field} />}
      onSuccess={() => undefined}
    />
  )
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Page />
    </QueryClientProvider>
  </StrictMode>,
)
