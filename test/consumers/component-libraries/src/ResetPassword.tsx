import { type EditingState, ResetPasswordForm, useResetLink } from 'commercelayer-password-reset'
import type { ComponentType } from 'react'

import { client } from './client'

/** Success, the refused link and the missing link keep the package's own screens. */
export function ResetPassword({ Form }: { Form: ComponentType<{ state: EditingState }> }) {
  return (
    <ResetPasswordForm
      client={client}
      link={useResetLink()}
      email="john@example.com"
      renderForm={(state) => <Form state={state} />}
    />
  )
}
