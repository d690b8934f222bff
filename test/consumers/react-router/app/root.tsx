import { StrictMode } from 'react'
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from 'react-router'

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
