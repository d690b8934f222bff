import { act, render, renderHook, screen } from '@testing-library/react'
import { ResetPasswordForm, useResetLink } from 'commercelayer-password-reset'
import { StrictMode } from 'react'
import { beforeEach, expect, it } from 'vitest'

import { createClient, link, setPassword } from '../support/page.tsx'

const search = `?customerPasswordResetId=${link.id}&resetPasswordToken=${link.token}`

beforeEach(() => {
  history.replaceState({ router: 1 }, '', `/reset${search}&lang=de#top`)
})

function Page({ client = createClient() }) {
  return <ResetPasswordForm client={client} link={useResetLink()} />
}

it('reads the link, takes it out of the address bar, and keeps all else', () => {
  const { result, rerender } = renderHook(() => useResetLink(), { wrapper: StrictMode })
  expect(result.current).toEqual(link)
  expect(location.href).toMatch(/\/reset\?lang=de#top$/)
  expect(history.state).toEqual({ router: 1 })
  const first = result.current
  rerender()
  expect(result.current).toBe(first)
})

it('finds the link again after a remount, and lets the URL be where it is told so', () => {
  renderHook(() => useResetLink()).unmount()
  expect(renderHook(() => useResetLink()).result.current).toEqual(link)
  history.replaceState(null, '', '/reset?id=kept&token=kept')
  expect(renderHook(() => useResetLink({ scrub: false })).result.current).toEqual({
    id: 'kept',
    token: 'kept',
  })
  expect(location.search).toBe('?id=kept&token=kept')
})

it('takes a link that was read elsewhere', () => {
  history.replaceState(null, '', '/reset')
  const { result, rerender } = renderHook(
    ({ given }) => useResetLink({ link: given } as Parameters<typeof useResetLink>[0]),
    {
      initialProps: { given: undefined as typeof link | null | undefined },
    },
  )
  expect(result.current).toBeUndefined()
  rerender({ given: { id: 'routed', token: 'routed' } })
  expect(result.current).toEqual({ id: 'routed', token: 'routed' })
  // The router reads the clean address again.
  rerender({ given: null })
  expect(result.current).toEqual({ id: 'routed', token: 'routed' })
})

it('forgets the link once it was used, and stays on the success screen', async () => {
  const client = createClient()
  const page = render(<Page client={client} />)
  await setPassword()
  await act(async () => client.answers[0]?.resolve())
  expect(await screen.findByRole('heading', { name: 'Password changed' })).toBeVisible()
  page.rerender(<Page client={client} />)
  expect(screen.getByRole('heading', { name: 'Password changed' })).toBeVisible()
  page.unmount()
  render(<Page client={client} />)
  expect(
    screen.getByRole('heading', { name: 'This page needs the link from your e-mail' }),
  ).toBeVisible()
})
