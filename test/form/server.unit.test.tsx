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
  // On React 18, React Hook Form 7.55 has a layout effect of its own, of which the server renderer
  // warns.
  const warn = vi.spyOn(console, 'error').mockImplementation(() => {})
  const html = renderToString(<Page />)
  expect(html).toContain('method="post"')
  expect(html).toContain('data-status="editing"')
  // The show buttons, which need JavaScript.
  expect(html.match(/<button[^>]* hidden=""/g)).toHaveLength(2)
  // No value but the username, and no inline style, which a strict CSP would refuse.
  expect(html.match(/value="[^"]*"/g)).toEqual(['value="john@example.com"'])
  expect(html).not.toContain('style=')
  expect(
    warn.mock.calls.filter(
      ([warning]) => !(version.startsWith('18') && String(warning).includes('useLayoutEffect')),
    ),
  ).toEqual([])
})
