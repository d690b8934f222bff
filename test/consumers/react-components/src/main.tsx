import CommerceLayer from '@commercelayer/react-components/auth/CommerceLayer'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { getAccessToken } from './accessToken'
import { ResetPasswordPage } from './ResetPasswordPage'

const accessToken = await getAccessToken()
const endpoint = String(import.meta.env['VITE_COMMERCE_LAYER'])

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <CommerceLayer accessToken={accessToken} endpoint={endpoint}>
      <ResetPasswordPage />
    </CommerceLayer>
  </StrictMode>,
)
