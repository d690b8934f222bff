import { StrictMode } from 'react'
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from 'react-router'

/** For every document of the shop; the page of the reset link has a secret in its first URL. */
export function headers() {
  return { 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' }
}

export default function Root() {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>React Router</title>
        <Meta />
        <Links />
      </head>
      <body>
        <StrictMode>
          <Outlet />
        </StrictMode>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}
