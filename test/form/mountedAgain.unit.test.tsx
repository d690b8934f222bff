import { QueryClient, QueryClientProvider, useIsMutating } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import {
  PasswordResetError,
  ResetPasswordForm,
  type ResetPasswordFormProps,
  en,
} from 'commercelayer-password-reset'
import { Fragment, type ReactNode, StrictMode, useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { createClient, link } from '../support/createClient.ts'
import { passwordInput } from '../support/elements.ts'
import { openLink } from '../support/openLink.ts'
import { ReadmePage } from '../support/ReadmePage.tsx'
import { setPassword } from '../support/shopper.ts'

beforeEach(() => openLink())

/** The client and callbacks that the app passes to its form. */
const open = () => ({ client: createClient(), onSuccess: vi.fn() })

const Narrow = ({ children }: { children: ReactNode }) => <main>{children}</main>
const Wide = ({ children }: { children: ReactNode }) => <section>{children}</section>

const heading = (name: string) => screen.getByRole('heading', { name })

it('shows success if a loader replaced the page during the request', async () => {
  const { client, onSuccess } = open()
  function Shop() {
    return useIsMutating() > 0 ? (
      <p>Loading</p>
    ) : (
      <ReadmePage client={client} onSuccess={onSuccess} />
    )
  }
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Shop />
    </QueryClientProvider>,
  )
  await setPassword()
  expect(await screen.findByText('Loading')).toBeVisible()
  await act(async () => client.answers[0]?.resolve())
  expect(await screen.findByRole('heading', { name: en.successTitle })).toBeVisible()
  expect(screen.getByRole('link', { name: en.signIn })).toHaveAttribute('href', '/login')
  expect(onSuccess).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: link.id }))
  expect(client.update).toHaveBeenCalledTimes(1)
})

describe('a page that comes back with an answer that the shopper hasn’t seen', () => {
  /** Opens a shop that hides the form until the answer comes, and can show and hide it again. */
  async function openShop(answer: 'resolve' | 'reject', props: Partial<ResetPasswordFormProps>) {
    const { client } = open()
    const shop = (isGone: boolean, beside = false) => (
      <>
        {beside && <input aria-label="Search" autoFocus />}
        {!isGone && <ResetPasswordForm client={client} link={link} {...props} />}
      </>
    )
    const { rerender } = render(shop(false))
    await setPassword()
    rerender(shop(true))
    const error = new PasswordResetError({ kind: 'invalid-link' })
    await act(async () => client.answers[0]?.[answer](error))
    expect(document.body).toHaveFocus()
    return {
      show: (beside = false) => rerender(shop(false, beside)),
      hide: () => rerender(shop(true)),
    }
  }

  it.each([
    ['resolve', en.successTitle],
    ['reject', en.rejectedLinkTitle],
  ] as const)('focuses the title “%s”', async (answer, title) => {
    const { show, hide } = await openShop(answer, {})
    show()
    expect(heading(title)).toHaveFocus()
    // A shopper who returns has already read the answer.
    hide()
    show()
    expect(document.body).toHaveFocus()
  })

  it('leaves the focus on an element that the app has focused', async () => {
    const { show } = await openShop('resolve', {})
    show(true)
    expect(heading(en.successTitle)).toBeVisible()
    expect(screen.getByLabelText('Search')).toHaveFocus()
  })

  it('focuses the message that the app renders itself', async () => {
    const { show } = await openShop('resolve', {
      children: (state, element) =>
        state.status === 'success' ? <p {...state.statusProps}>{state.message}</p> : element,
    })
    show()
    expect(screen.getByRole('status')).toHaveFocus()
  })
})

it('leaves the focus alone on a page that is opened without a link', () => {
  const { client } = open()
  render(<ResetPasswordForm client={client} link={null} />)
  expect(heading(en.missingLinkTitle)).toBeVisible()
  expect(document.body).toHaveFocus()
})

it.each([false, true])(
  'keeps showing success when `onSuccess` changes the layout (StrictMode: %s)',
  async (isStrict) => {
    const { client, onSuccess } = open()
    function Shop() {
      const [isDone, setDone] = useState(false)
      const Layout = isDone ? Wide : Narrow
      return (
        <Layout>
          <ReadmePage
            client={client}
            onSuccess={(passwordReset) => {
              onSuccess(passwordReset)
              setDone(true)
            }}
          />
        </Layout>
      )
    }
    const Mode = isStrict ? StrictMode : Fragment
    render(
      <Mode>
        <Shop />
      </Mode>,
    )
    await setPassword()
    await act(async () => client.answers[0]?.resolve())
    expect(heading(en.successTitle)).toBeVisible()
    expect(heading(en.successTitle).closest('section')).toBeVisible()
    expect(onSuccess).toHaveBeenCalledTimes(1)
  },
)

it('signs in once and links to the next page when `signIn` changes the layout', async () => {
  const { client, onSuccess } = open()
  const signIn = vi.fn()
  function Shop() {
    const [customer, setCustomer] = useState<string>()
    const Layout = customer === undefined ? Narrow : Wide
    return (
      <Layout>
        <ReadmePage
          client={client}
          onSuccess={onSuccess}
          signIn={async ({ email }) => {
            signIn()
            setCustomer(email)
          }}
        />
      </Layout>
    )
  }
  render(<Shop />)
  await setPassword()
  await act(async () => client.answers[0]?.resolve())
  expect(await screen.findByText(en.signedIn)).toBeVisible()
  expect(screen.getByRole('link', { name: en.continue })).toHaveAttribute('href', '/account')
  expect([signIn.mock.calls.length, onSuccess.mock.calls.length]).toEqual([1, 1])
})

it('keeps showing success when the shop changes the page’s key', async () => {
  const { client, onSuccess } = open()
  const { rerender } = render(<ReadmePage key="en" client={client} onSuccess={onSuccess} />)
  await setPassword()
  await act(async () => client.answers[0]?.resolve())
  rerender(<ReadmePage key="de" client={client} onSuccess={onSuccess} />)
  expect(heading(en.successTitle)).toBeVisible()
  expect(onSuccess).toHaveBeenCalledTimes(1)
})

it('keeps showing success when the shopper returns from the sign-in page', async () => {
  const { client, onSuccess } = open()
  const page = <ReadmePage client={client} onSuccess={onSuccess} />
  const { rerender } = render(page)
  await setPassword()
  await act(async () => client.answers[0]?.resolve())
  rerender(<h1>Sign in</h1>)
  rerender(page)
  expect(heading(en.successTitle)).toBeVisible()
  expect(screen.getByRole('link', { name: en.signIn })).toHaveAttribute('href', '/login')
  expect(onSuccess).toHaveBeenCalledTimes(1)
})

it('lets a form without a link show the result of the link that `useResetLink` read', async () => {
  const { client } = open()
  const { rerender } = render(<ReadmePage client={client} />)
  await setPassword()
  await act(async () => client.answers[0]?.resolve())
  rerender(<ResetPasswordForm key="again" client={client} link={null} />)
  expect(heading(en.successTitle)).toBeVisible()
})

it('hides the result of a link that the app read itself from a form without a link', async () => {
  const { client } = open()
  history.replaceState(null, '', '/reset')
  const { rerender } = render(<ResetPasswordForm key="first" client={client} link={link} />)
  await setPassword()
  await act(async () => client.answers[0]?.resolve())
  rerender(<ResetPasswordForm key="again" client={client} link={null} />)
  expect(heading(en.missingLinkTitle)).toBeVisible()
})

it('asks for a password again when a different link is opened', async () => {
  const { client } = open()
  const { unmount } = render(<ReadmePage client={client} />)
  await setPassword()
  await act(async () => client.answers[0]?.resolve())
  unmount()
  openLink({ id: 'anotherIdx', token: 'tk-another' })
  render(<ReadmePage client={client} />)
  expect(passwordInput()).toHaveValue('')
  await setPassword()
  expect(client.update).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'anotherIdx' }))
})
