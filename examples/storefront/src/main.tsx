import 'commercelayer-password-reset/styles.css'
import './shop.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, Route, Routes } from 'react-router'

import { AccountPage } from './AccountPage'
import { CheckoutPage } from './CheckoutPage'
import { DemoPage } from './demo/DemoPage'
import { ForgotPasswordPage } from './ForgotPasswordPage'
import { ResetPasswordPage } from './ResetPasswordPage'
import { Shop } from './Shop'
import { SignInPage } from './SignInPage'
import { shops } from './storefront'

const queryClient = new QueryClient()

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <BrowserRouter>
        <Routes>
          <Route element={<Shop />}>
            <Route index element={<DemoPage />} />
            {shops.map(({ id, root }) => (
              <Route key={id} path={`${root}/`}>
                <Route path="checkout/:number" element={<CheckoutPage key={id} />} />
                <Route path="forgot" element={<ForgotPasswordPage />} />
                <Route path="reset-password" element={<ResetPasswordPage />} />
                <Route path="login" element={<SignInPage />} />
                <Route path="account" element={<AccountPage />} />
              </Route>
            ))}
          </Route>
        </Routes>
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
)
