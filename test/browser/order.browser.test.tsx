import { QueryClient } from '@tanstack/react-query'
import {
  type AccessTokenSource,
  ResetPasswordForm,
  type ResetPasswordFormProps,
  createPasswordResetClient,
  en,
  passwordPolicy,
} from 'commercelayer-password-reset'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { page } from 'vitest/browser'

import { link } from '../support/createClient.ts'
import { newPassword } from '../support/shopper.ts'

// `act` is off: it would delay React's renders.
beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false))
afterEach(() => void vi.unstubAllGlobals())

const input = (name: string) => document.querySelector<HTMLInputElement>(`input[name=${name}]`)!
const button = () => document.querySelector<HTMLButtonElement>('button[type=submit]')!
const isBusy = () => button().getAttribute('aria-disabled') === 'true'
const nextTask = async () => new Promise((resolve) => setTimeout(resolve))

/**
 * Opens a filled-in form. `wasBusy` records whether the form was busy when its request was sent.
 */
async function open(
  accessToken: AccessTokenSource = 'at',
  props: Partial<ResetPasswordFormProps> = {},
) {
  const wasBusy: boolean[] = []
  let answer = (_response: Response) => {}
  const fetch = async () => {
    wasBusy.push(isBusy())
    return new Promise<Response>((resolve) => {
      answer = resolve
    })
  }
  const client = createPasswordResetClient({ organization: 'acme', accessToken, fetch })
  const container = document.createElement('div')
  document.body.append(container)
  const root = createRoot(container)
  onTestFinished(() => {
    root.unmount()
    container.remove()
  })
  const render = (more: Partial<ResetPasswordFormProps> = {}) => {
    root.render(<ResetPasswordForm client={client} link={link} {...props} {...more} />)
  }
  render()
  await page.getByLabelText(en.password, { exact: true }).fill(newPassword)
  await page.getByLabelText(en.confirmation).fill(newPassword)
  return { wasBusy, render, succeed: () => answer(new Response(null, { status: 204 })) }
}

it.each([
  ['without a QueryClient', undefined],
  ['with a QueryClient', new QueryClient()],
])('sends the request before the form renders its busy state, %s', async (_what, queryClient) => {
  const { wasBusy, succeed } = await open('at', { queryClient })
  button().click()
  await vi.waitFor(() => expect(isBusy()).toBe(true))
  expect(wasBusy).toEqual([false])
  succeed()
  await expect.element(page.getByRole('heading', { name: en.successTitle })).toBeVisible()
})

it('shows the busy state at once while the client waits for the access token', async () => {
  let give = (_token: string) => {}
  const { wasBusy, succeed } = await open(
    () =>
      new Promise((resolve) => {
        give = resolve
      }),
  )
  button().click()
  await nextTask()
  expect([isBusy(), wasBusy]).toEqual([true, []])
  give('at')
  await vi.waitFor(() => expect(wasBusy).toEqual([true]))
  succeed()
  await expect.element(page.getByRole('heading', { name: en.successTitle })).toBeVisible()
})

it('shows the busy state at once while the link is unknown and while the check runs', async () => {
  let accept = (_answer: null) => {}
  const check = () =>
    new Promise<null>((resolve) => {
      accept = resolve
    })
  const policy = passwordPolicy({ check })
  const { wasBusy, render } = await open('at', { link: undefined, policy })
  button().click()
  await nextTask()
  expect([isBusy(), wasBusy]).toEqual([true, []])
  render({ link })
  await nextTask()
  expect([isBusy(), wasBusy]).toEqual([true, []])
  accept(null)
  await vi.waitFor(() => expect(wasBusy).toEqual([true]))
})

it('shows success before `onSuccess` is called, and empties the inputs afterwards', async () => {
  const status = () => document.querySelector('[data-part=root]')?.getAttribute('data-status')
  const told: unknown[] = []
  const { succeed } = await open('at', {
    onSuccess: () => void told.push(status()),
    onStatusChange: () => void told.push(status()),
  })
  button().click()
  await vi.waitFor(() => expect(isBusy()).toBe(true))
  const inputs = [input('password'), input('confirmation')]
  const shown = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (status() !== 'success') return
      observer.disconnect()
      resolve()
    })
    observer.observe(document, { subtree: true, childList: true, attributes: true })
  })
  succeed()
  await shown
  await nextTask()
  expect(told).toEqual(['success', 'success'])
  expect(document.activeElement).toBe(document.querySelector('[data-part=title]'))
  expect(inputs.map(({ value }) => value)).toEqual(['', ''])
})

it('builds the schema when the browser is idle, before the first click', async () => {
  const policy = passwordPolicy()
  const validate = vi.spyOn(policy['~standard'], 'validate')
  await open('at', { policy })
  await vi.waitFor(() => expect(validate.mock.calls).toEqual([['']]))
})
