import { act, render, renderHook, screen } from '@testing-library/react'
import { ResetPasswordForm, useResetLink } from 'commercelayer-password-reset'
import { forgetResetLinks } from 'commercelayer-password-reset/testing'
import { StrictMode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { createClient, link } from '../support/createClient.ts'
import { setPassword } from '../support/shopper.ts'

const search = `?customerPasswordResetId=${link.id}&resetPasswordToken=${link.token}`

beforeEach(() => {
  history.replaceState({ router: 1 }, '', `/reset${search}&lang=de#top`)
})

afterEach(async () => {
  // Waits for the next task, in which the hook updates the router.
  await new Promise((resolve) => setTimeout(resolve))
  forgetResetLinks()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function Page({ client = createClient() }) {
  return <ResetPasswordForm client={client} link={useResetLink()} />
}

it('reads the link, removes it from the address bar, and keeps the rest of the URL', () => {
  const { result, rerender } = renderHook(() => useResetLink(), { wrapper: StrictMode })
  expect(result.current).toEqual(link)
  expect(location.href).toMatch(/\/reset\?lang=de#top$/)
  expect(history.state).toEqual({ router: 1 })
  const first = result.current
  rerender()
  expect(result.current).toBe(first)
})

it('finds the link again after a remount, and leaves the URL alone with `scrub: false`', () => {
  renderHook(() => useResetLink()).unmount()
  expect(renderHook(() => useResetLink()).result.current).toEqual(link)
  history.replaceState(null, '', '/reset?id=kept&token=kept')
  expect(renderHook(() => useResetLink({ scrub: false })).result.current).toEqual({
    id: 'kept',
    token: 'kept',
  })
  expect(location.search).toBe('?id=kept&token=kept')
})

it('returns the link that the app’s router read, even after the router lost the link', () => {
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
  // The router reads the URL again, now without the link.
  rerender({ given: null })
  expect(result.current).toEqual({ id: 'routed', token: 'routed' })
})

it('still shows success after a remount that no longer finds the link', async () => {
  const client = createClient()
  const page = render(<Page client={client} />)
  await setPassword()
  await act(async () => client.answers[0]?.resolve())
  expect(await screen.findByRole('heading', { name: 'Password changed' })).toBeVisible()
  page.rerender(<Page client={client} />)
  expect(screen.getByRole('heading', { name: 'Password changed' })).toBeVisible()
  page.unmount()
  expect(renderHook(() => useResetLink()).result.current).toBeNull()
  render(<Page client={client} />)
  expect(screen.getByRole('heading', { name: 'Password changed' })).toBeVisible()
})

it('leaves the app’s own `id` and `token` in the URL, in StrictMode and after a remount', () => {
  history.replaceState(null, '', `/reset${search}&id=42&token=own`)
  for (let mounts = 0; mounts < 2; mounts += 1) {
    const page = renderHook(() => useResetLink(), { wrapper: StrictMode })
    expect(page.result.current).toEqual(link)
    act(() => {
      dispatchEvent(new PopStateEvent('popstate'))
    })
    expect(page.result.current).toEqual(link)
    expect(location.search).toBe('?id=42&token=own')
    page.unmount()
  }
})

it('changes nothing in a URL that contains no link', () => {
  history.replaceState(null, '', '/reset?id=42&token=own')
  renderHook(() => useResetLink({ link }))
  expect(location.search).toBe('?id=42&token=own')
  history.replaceState(null, '', '/reset?id=42')
  forgetResetLinks()
  expect(renderHook(() => useResetLink()).result.current).toBeNull()
  expect(location.search).toBe('?id=42')
})

it('reads a second link when the URL changes', () => {
  const { result } = renderHook(() => useResetLink())
  act(() => {
    location.hash = '#id=other&token=other-token'
    dispatchEvent(new HashChangeEvent('hashchange'))
  })
  expect(result.current).toEqual({ id: 'other', token: 'other-token' })
  expect(location.hash).toBe('')
})

it('calls the app’s `scrub` once, even if the hook re-renders before the URL changes', () => {
  const scrub = vi.fn<(url: URL) => void>()
  const { rerender } = renderHook(() => useResetLink({ scrub: (url) => scrub(url) }), {
    wrapper: StrictMode,
  })
  rerender()
  expect(scrub).toHaveBeenCalledExactlyOnceWith(new URL('/reset?lang=de#top', location.href))
  expect(location.search).toContain(link.token)
})

it('returns the link when `history` throws, and reports the error', () => {
  const refusal = new DOMException('Too many calls', 'SecurityError')
  vi.spyOn(history, 'replaceState').mockImplementation(() => {
    throw refusal
  })
  const reported = vi.fn()
  vi.stubGlobal('reportError', reported)
  expect(renderHook(() => useResetLink()).result.current).toEqual(link)
  expect(reported).toHaveBeenCalledWith(refusal)
})

/** Patches `history` as Next's effects do: Next ignores states with its own mark `__NA`. */
function patchAsNext(learn: (url: string) => void, keepsMark: boolean) {
  const original = history.replaceState.bind(history)
  vi.spyOn(history, 'replaceState').mockImplementation((data, unused, url) => {
    const state = data as { __NA?: true } | null
    if (state?.__NA) return original(state, unused, url)
    learn(String(url))
    return original(keepsMark ? { ...state, __NA: true } : state, unused, url)
  })
}

it.each([true, false])(
  'updates Next’s router one task later, and keeps Next’s state (Next adds it: %s)',
  async (keepsMark) => {
    const learned: string[] = []
    history.replaceState({ __NA: true, tree: 1 }, '', location.href)
    const { unmount } = renderHook(() => useResetLink(), { wrapper: StrictMode })
    patchAsNext((url) => learned.push(url), keepsMark)
    unmount()
    await vi.waitFor(() => expect(learned).toHaveLength(1))
    expect(learned[0]).toMatch(/\/reset\?lang=de#top$/)
    expect(history.state).toEqual({ __NA: true, tree: 1 })
  },
)

it('leaves the history alone when the app has navigated, or has no Next router', async () => {
  history.replaceState({ __NA: true }, '', location.href)
  renderHook(() => useResetLink())
  history.replaceState({ __NA: true }, '', '/elsewhere')
  const learned: string[] = []
  patchAsNext((url) => learned.push(url), true)
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(learned).toEqual([])
  expect(location.pathname).toBe('/elsewhere')
})
