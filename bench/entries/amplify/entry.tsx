import { Authenticator } from '@aws-amplify/ui-react'
import { Amplify } from 'aws-amplify'

import '@aws-amplify/ui-react/styles.css'

Amplify.configure({
  Auth: { Cognito: { userPoolId: 'eu-west-1_abcdefghi', userPoolClientId: 'client' } },
})

export function App() {
  return <Authenticator initialState="forgotPassword" />
}
