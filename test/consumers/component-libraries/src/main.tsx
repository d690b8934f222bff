import {
  type EditingState,
  passwordPolicy,
  useResetLink,
  useResetPasswordForm,
} from 'commercelayer-password-reset'
import { type ComponentType, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { AriaForm } from './AriaForm'
import { BaseForm } from './BaseForm'
import { client } from './client'
import { MuiForm } from './MuiForm'
import { PlainForm } from './PlainForm'
import { ShadcnForm } from './ShadcnForm'

const forms: Record<string, ComponentType<{ state: EditingState }>> = {
  '/plain': PlainForm,
  '/mui': MuiForm,
  '/base': BaseForm,
  '/aria': AriaForm,
  '/shadcn': ShadcnForm,
}
const Form = forms[location.pathname] ?? PlainForm
const policy = passwordPolicy({ minLength: 8 })

function Page() {
  const link = useResetLink()
  const state = useResetPasswordForm({ client, link, policy, email: 'john@example.com' })
  if (state.status !== 'editing') return <p {...state.statusProps}>{state.message}</p>
  return <Form state={state} />
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Page />
  </StrictMode>,
)
