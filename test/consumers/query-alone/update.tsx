import { createPasswordResetClient, readResetLink } from 'commercelayer-password-reset/client'
import {
  type UseUpdatePasswordResetOptions,
  useUpdatePasswordReset,
} from 'commercelayer-password-reset/query'
import { useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'

const commerceLayer = String(process.env.COMMERCE_LAYER)
const client = createPasswordResetClient({
  baseUrl: `${commerceLayer}/api`,
  accessToken: requestAccessToken,
})
/** Updates the password with the hook, prints the result, and exits. */
function Page({ url, password }: { url: string; password: string }) {
  const options: UseUpdatePasswordResetOptions = { client }
  const { mutate, status, data, error, variables } = useUpdatePasswordReset(options)
  const isSent = useRef(false)
  useEffect(() => {
    const link = readResetLink(url)
    if (!link || isSent.current) return
    isSent.current = true
    mutate({ id: link.id, _reset_password_token: link.token, customer_password: password })
  })
  useEffect(() => {
    if (status !== 'success' && status !== 'error') return
    const names = Object.keys(variables ?? {})
    console.log(JSON.stringify({ status, email: data?.customer_email, kind: error?.kind, names }))
    process.exit()
  })
  return null
}

async function requestAccessToken(): Promise<string> {
  const response = await fetch(`${commerceLayer}/oauth/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      grant_type: 'client_credentials',
      client_id: 'sales-channel',
      scope: 'market:all',
    }),
  })
  const { access_token: accessToken } = (await response.json()) as { access_token: string }
  return accessToken
}

async function start(): Promise<void> {
  const [, , url = '', password = ''] = process.argv
  // A dynamic import. With `import … from`, a CommonJS program would load TanStack's CommonJS build
  // while our package loads its ES modules, which don't see the program's QueryClientProvider.
  const { QueryClient, QueryClientProvider } = await import('@tanstack/react-query')
  createRoot(document.getElementById('root')!).render(
    <QueryClientProvider client={new QueryClient()}>
      <Page url={url} password={password} />
    </QueryClientProvider>,
  )
}

void start()
