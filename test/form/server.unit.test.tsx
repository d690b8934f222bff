// @vitest-environment node
import { ResetPasswordForm, useResetLink } from 'commercelayer-password-reset'
import { version } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'

import { createClient } from '../support/createClient.ts'

function Page() {
  return (
    <ResetPasswordForm client={createClient()} link={useResetLink()} email="john@example.com" />
  )
}

it('renders on the server, with a form that never puts the password into the URL', () => {
  // React 18's server renderer warns about a layout effect in React Hook Form 7.55.
  const warn = vi.spyOn(console, 'error').mockImplementation(() => {})
  const html = renderToString(<Page />)
  expect(html).toContain('method="post"')
  expect(html).toContain('data-status="editing"')
  // Only the show buttons are hidden, since they need JavaScript.
  expect(html.match(/<button[^>]* hidden=""/g)).toHaveLength(2)
  // Only the username has a value. No inline style exists, since a strict CSP would block it.
  expect(html.match(/value="[^"]*"/g)).toEqual(['value="john@example.com"'])
  expect(html).not.toContain('style=')
  expect(
    warn.mock.calls.filter(
      ([warning]) => !(version.startsWith('18') && String(warning).includes('useLayoutEffect')),
    ),
  ).toEqual([])
})
