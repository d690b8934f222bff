import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { ResetPasswordPage } from './ResetPasswordPage'

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ResetPasswordPage />
  </StrictMode>,
)
