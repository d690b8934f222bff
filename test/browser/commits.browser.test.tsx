import { ResetPasswordForm } from 'commercelayer-password-reset'
import { Profiler } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'

import { createClient, link, newPassword } from '../support/page.tsx'

it('renders at most four times from the click to the success screen', async () => {
  // Without `act`, which would gather commits that a shopper’s browser makes.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  const client = createClient()
  const phases: string[] = []
  const container = document.createElement('div')
  document.body.append(container)
  const root = createRoot(container)
  root.render(
    <Profiler id="form" onRender={(_id, phase) => void phases.push(phase)}>
      <ResetPasswordForm client={client} link={link} />
    </Profiler>,
  )
  await userEvent.fill(page.getByLabelText('New password', { exact: true }), newPassword)
  await userEvent.fill(page.getByLabelText('Confirm new password'), newPassword)
  phases.length = 0
  await userEvent.click(page.getByRole('button', { name: 'Set new password' }))
  await vi.waitFor(() => expect(client.update).toHaveBeenCalledTimes(1))
  client.answers[0]?.resolve()
  await expect.element(page.getByRole('heading', { name: 'Password changed' })).toHaveFocus()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(phases.length).toBeGreaterThan(0)
  expect(phases.length).toBeLessThanOrEqual(4)
  root.unmount()
  container.remove()
  vi.unstubAllGlobals()
})
