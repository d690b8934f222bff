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
import { ResetPassword } from './ResetPassword'
import { ShadcnForm } from './ShadcnForm'

const headless: Record<string, ComponentType<{ state: EditingState }>> = {
  '/plain': PlainForm,
  '/base': BaseForm,
  '/aria': AriaForm,
}
const insideOurs: Record<string, ComponentType<{ state: EditingState }>> = {
  '/mui': MuiForm,
  '/shadcn': ShadcnForm,
}
const policy = passwordPolicy({ minLength: 8 })

function Page() {
  const Form = insideOurs[location.pathname]
  return Form ? <ResetPassword Form={Form} /> : <Headless />
}

function Headless() {
  const Form = headless[location.pathname] ?? PlainForm
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
