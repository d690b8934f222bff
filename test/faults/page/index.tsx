import { persistQueryClient } from '@tanstack/query-persist-client-core'
import { createSyncStoragePersister } from '@tanstack/query-sync-storage-persister'
import { QueryClient, QueryClientProvider, dehydrate } from '@tanstack/react-query'
import * as passwordReset from 'commercelayer-password-reset'
import { type ReactNode, StrictMode, useEffect, useReducer, useState } from 'react'
import { createRoot } from 'react-dom/client'

import { accessTokens } from './accessTokens.ts'
import { LeakyForm } from './LeakyForm.tsx'
import { metadata } from './metadata.ts'
import { kept, signIns } from './signIns.ts'

const {
  PasswordResetError,
  ResetPasswordForm,
  createPasswordResetClient,
  readResetLink,
  useResetLink,
} = passwordReset
const settings = new URLSearchParams(window.location.search)
const api = settings.get('api') ?? ''

/** The arguments of the form's callbacks, as data. */
const told: unknown[] = []
const errors: string[] = []
window.addEventListener('error', ({ error }) => void errors.push(String(error)))
window.addEventListener('unhandledrejection', ({ reason }) => void errors.push(String(reason)))

/** Every event of TanStack's mutation cache, as text. */
const heard: string[] = []
const queryClient = new QueryClient()
queryClient.getMutationCache().subscribe(({ type, mutation }) => {
  heard.push(
    JSON.stringify([
      type,
      mutation?.state,
      dehydrate(queryClient, { shouldDehydrateMutation: () => true }),
    ]),
  )
})
if (settings.has('persist')) {
  void persistQueryClient({
    // The persister's types come from another version of TanStack's core, with the same methods.
    queryClient: queryClient as unknown as Parameters<typeof persistQueryClient>[0]['queryClient'],
    persister: createSyncStoragePersister({ storage: window.localStorage, throttleTime: 0 }),
  })
}

const client = createPasswordResetClient({
  baseUrl: api,
  accessToken:
    accessTokens[settings.get('accessToken') as keyof typeof accessTokens] ?? 'at-eyJhbGciOi',
  ...(settings.has('timeout') && { timeout: Number(settings.get('timeout')) }),
})

/**
 * The page to which the link leads. With `givenId`, the app passes its own link instead. With
 * `unknownLink`, the app passes no link.
 */
function ResetPasswordPage() {
  const read = useResetLink()
  const id = settings.get('givenId')
  const given = settings.has('unknownLink') ? undefined : read
  return <Form link={id === null ? given : { id, token: 'tk-given' }} />
}

/**
 * With `ownLink`, the app reads the link itself, and drops the link once it is used. With
 * `ownLink=alone`, the page has no form: a link that stays in memory then isn't kept by our form.
 */
function OwnLinkPage() {
  const [link, setLink] = useState(() => readResetLink(window.location.href))
  const [, renderAgain] = useReducer((count: number) => count + 1, 0)
  const dropLink = () => setLink(null)
  useEffect(() => {
    window.history.replaceState(null, '', window.location.pathname)
  }, [])
  return (
    <>
      <button type="button" onClick={renderAgain}>
        Render again
      </button>
      {settings.get('ownLink') === 'alone' ? (
        <form>
          <button type="button" onClick={dropLink}>
            Drop the link{link && ' that was read'}
          </button>
        </form>
      ) : (
        <Form link={link} dropLink={dropLink} />
      )}
    </>
  )
}

interface FormProps {
  readonly link: passwordReset.ResetLink | null | undefined
  readonly dropLink?: () => void
}

function Form({ link, dropLink }: FormProps) {
  const attributes = metadata[settings.get('metadata') as keyof typeof metadata]
  return (
    <ResetPasswordForm
      client={client}
      link={link}
      email="john@example.com"
      signInHref="/login"
      requestLinkHref="/forgot"
      signIn={signIns[settings.get('signIn') as keyof typeof signIns]}
      {...(attributes && {
        resetAttributes: { metadata: attributes() as Record<string, unknown> },
      })}
      onSuccess={({ id: changed }) => {
        told.push({ success: changed })
        dropLink?.()
      }}
      onError={(error) => {
        if (!(error instanceof PasswordResetError))
          throw new TypeError('expected a PasswordResetError')
        if (settings.has('keepErrors')) kept.push(error)
        const { kind, outcome, status, retryAfter, reasons, message } = error
        told.push({ kind, outcome, status, retryAfter, reasons, message })
      }}
    />
  )
}

const leakyLink = settings.has('leaky') ? readResetLink(window.location.href) : null
const forms = Array.from({ length: Number(settings.get('forms') ?? 1) }, (_, index) =>
  leakyLink ? (
    <LeakyForm key={index} api={api} {...leakyLink} />
  ) : settings.has('ownLink') ? (
    <OwnLinkPage key={index} />
  ) : (
    <ResetPasswordPage key={index} />
  ),
)
const mode = (page: ReactNode) => (settings.has('strict') ? <StrictMode>{page}</StrictMode> : page)
let root: ReturnType<typeof createRoot> | undefined

const mount = () => {
  root = createRoot(document.querySelector('#root')!)
  root.render(mode(<QueryClientProvider client={queryClient}>{forms}</QueryClientProvider>))
}

const page = { told, kept, errors, heard, passwordReset, mount, unmount: () => root?.unmount() }

declare global {
  interface Window {
    /** Used by code that tests run in the page. */
    page: typeof page
  }
}

window.page = page
mount()
