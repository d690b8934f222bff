import {
  type PasswordField,
  type ResetPasswordFormState,
  ResetPasswordForm,
  useResetLink,
} from 'commercelayer-password-reset'
import { useWatch } from 'react-hook-form'

import 'commercelayer-password-reset/styles.css'
import { client } from './client'

/** Uses `useWatch`, because the compiler would memoise the result of `form.watch`. */
function Length({ form }: { form: Extract<ResetPasswordFormState, { form: unknown }>['form'] }) {
  const { password = '' } = useWatch({ control: form.control })
  return <output aria-label="Length">{[...password].length}</output>
}

function Field({ field, element }: { field: PasswordField; element: React.ReactNode }) {
  return (
    <div data-field={field.name} data-revealed={field.isRevealed}>
      {element}
    </div>
  )
}

export function ResetPasswordPage() {
  return (
    <ResetPasswordForm
      client={client}
      link={useResetLink()}
      headingLevel={1}
      signInHref="/login"
      requestLinkHref="/forgot"
      renderPasswordField={(field, element) => <Field field={field} element={element} />}
      renderForm={(state, element) => (
        <>
          {element}
          <Length form={state.form} />
        </>
      )}
    />
  )
}
