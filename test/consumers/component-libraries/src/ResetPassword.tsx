import { type EditingState, ResetPasswordForm, useResetLink } from 'commercelayer-password-reset'
import type { ComponentType } from 'react'

import { client } from './client'

/** The other screens stay the package's own: success, the refused link, the page without a link. */
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
