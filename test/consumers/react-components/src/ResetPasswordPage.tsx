import { useCommerceLayer } from '@commercelayer/react-components'
import {
  createPasswordResetClient,
  ResetPasswordForm,
  useResetLink,
} from 'commercelayer-password-reset'
import { useEffect } from 'react'

import 'commercelayer-password-reset/styles.css'
import { getAccessToken } from './accessToken'

let tokenOfContext: string | undefined

const client = createPasswordResetClient({
  // The variable contains the organization's URL, like https://acme.commercelayer.io.
  baseUrl: `${import.meta.env['VITE_COMMERCE_LAYER']}/api`,
  accessToken: ({ forceRefresh }) =>
    forceRefresh || !tokenOfContext ? getAccessToken() : tokenOfContext,
})

/** Must be rendered below `<CommerceLayer accessToken={…}>`. */
export function ResetPasswordPage() {
  const { accessToken } = useCommerceLayer()
  useEffect(() => {
    tokenOfContext = accessToken
  }, [accessToken])
  return (
    <ResetPasswordForm
      client={client}
      link={useResetLink()}
      headingLevel={1}
      signInHref="/login"
      requestLinkHref="/forgot"
    />
  )
}
