import { initializeUI } from '@firebase-oss/ui-core'
import { FirebaseUIProvider, ForgotPasswordAuthForm } from '@firebase-oss/ui-react'
import { initializeApp } from 'firebase/app'
import type { ReactNode } from 'react'

const app = initializeApp({ apiKey: 'key', authDomain: 'shop.example', projectId: 'shop' })
const ui = initializeUI({ app })

export function Provider({ children }: { children: ReactNode }) {
  return <FirebaseUIProvider ui={ui}>{children}</FirebaseUIProvider>
}

export function App() {
  return <ForgotPasswordAuthForm />
}
