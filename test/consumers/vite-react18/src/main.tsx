import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { ResetPasswordForm, useResetLink } from 'commercelayer-password-reset'
import { PasswordStrengthMeter } from 'commercelayer-password-reset/strength'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import 'commercelayer-password-reset/styles.css'
import { client } from './client'
import { Headless } from './Headless'
import { MutationAlone } from './MutationAlone'

const queryClient = new QueryClient()

function Page() {
  const link = useResetLink()
  if (window.location.pathname === '/headless') return <Headless link={link} />
  if (window.location.pathname === '/mutation') return <MutationAlone link={link} />
  return (
    <ResetPasswordForm
      client={client}
      link={link}
      email="john@example.com"
      signInHref="/login"
      requestLinkHref="/forgot"
      renderStrength={(field) => <PasswordStrengthMeter field={field} />}
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
