import {
  type PasswordResetClient,
  PasswordResetError,
  type PasswordResetErrorKind,
  ResetPasswordForm,
  passwordPolicy,
} from 'commercelayer-password-reset'
import { PasswordStrengthMeter } from 'commercelayer-password-reset/strength'

import 'commercelayer-password-reset/styles.css'
import { createRoot } from 'react-dom/client'

// The URL's parameters decide the answer, like `?answer=invalid-link&after=1500`.
const wanted = new URLSearchParams(location.search)
const answer = wanted.get('answer')

/** Answers without a network, after the wanted time. */
const client: PasswordResetClient = {
  async update({ id }) {
    await aWhile()
    if (answer !== null) throw new PasswordResetError({ kind: answer as PasswordResetErrorKind })
    return { id, type: 'customer_password_resets' }
  },
}

const aWhile = () =>
  new Promise<void>((resolve) => setTimeout(resolve, Number(wanted.get('after'))))

const policy = passwordPolicy({
  requirements: [
    {
      id: 'shop-name',
      label: 'without the shop’s name',
      test: (password) => !password.includes('acme'),
    },
  ],
})

createRoot(document.querySelector('#root')!).render(
  <ResetPasswordForm
    client={client}
    link={wanted.has('missing') ? null : { id: 'xYZkjABcde', token: 'xhFfkmfybsLxzaAP6xcs' }}
    signInHref="/login"
    headingLevel={1}
    confirmation={!wanted.has('once')}
    {...(wanted.has('rules') && { policy })}
    {...(wanted.has('strength') && {
      renderStrength: (field) => <PasswordStrengthMeter field={field} />,
    })}
    {...(wanted.has('ask') ? { onRequestLink: aWhile } : { requestLinkHref: '/forgot' })}
  />,
)
