import { CommerceLayer } from '@commercelayer/react-components'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { getAccessToken } from './accessToken'
import { ResetPasswordPage } from './ResetPasswordPage'

const accessToken = await getAccessToken()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <CommerceLayer accessToken={accessToken}>
      <ResetPasswordPage />
    </CommerceLayer>
  </StrictMode>,
)
