import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { PasswordResetError, en } from 'commercelayer-password-reset'
import { beforeEach, expect, it, vi } from 'vitest'

import { createClient, link } from '../support/createClient.ts'
import { openLink } from '../support/openLink.ts'
import { ReadmePage } from '../support/ReadmePage.tsx'
import { setPassword } from '../support/shopper.ts'

beforeEach(() => openLink())

const open = () => ({ client: createClient(), onError: vi.fn() })
const heading = (name: string) => screen.getByRole('heading', { name })
const refusal = new PasswordResetError({ kind: 'invalid-link' })

it('keeps showing a refusal when the page remounts', async () => {
  const { client, onError } = open()
  const page = <ReadmePage client={client} onError={onError} />
  const { rerender } = render(page)
  await setPassword()
  await act(async () => client.answers[0]?.reject(refusal))
  rerender(<p>Elsewhere</p>)
  rerender(page)
  expect(heading(en.rejectedLinkTitle)).toBeVisible()
  expect(screen.getByText(en.rejectedLink)).toBeVisible()
  expect(onError).toHaveBeenCalledTimes(1)
})

it('still says after a remount that the password may have been changed', async () => {
  const { client } = open()
  const page = <ReadmePage client={client} />
  const { rerender } = render(page)
  await setPassword()
  await act(async () => client.answers[0]?.reject(new PasswordResetError({ kind: 'network' })))
  await setPassword()
  await act(async () => client.answers[1]?.reject(refusal))
  rerender(<p>Elsewhere</p>)
  rerender(page)
  expect(heading(en.maybeUsedLinkTitle)).toBeVisible()
})

it('accepts a complete link after a cut-off copy of that link was refused', async () => {
  const { client } = open()
  openLink({ ...link, token: 'tk-cut-off' })
  const { unmount } = render(<ReadmePage client={client} />)
  await setPassword()
  await act(async () => client.answers[0]?.reject(refusal))
  unmount()
  openLink()
  render(<ReadmePage client={client} />)
  await setPassword()
  await act(async () => client.answers[1]?.resolve())
  expect(heading(en.successTitle)).toBeVisible()
})

it('forgets a refusal after a new link was requested', async () => {
  const { client } = open()
  const page = (
    <ReadmePage client={client} onRequestLink={async () => {}} email="john@example.com" />
  )
  const { rerender } = render(page)
  await setPassword()
  await act(async () => client.answers[0]?.reject(refusal))
  await userEvent.click(screen.getByRole('button', { name: en.requestLinkSubmit }))
  expect(heading(en.requestLinkSentTitle)).toBeVisible()
  rerender(<p>Elsewhere</p>)
  rerender(page)
  expect(screen.queryByRole('heading', { name: en.rejectedLinkTitle })).toBeNull()
})
