import { useQuery } from '@tanstack/react-query'
import { createRequestLink, ForgotPasswordForm } from 'commercelayer-password-reset'
import { useSearchParams } from 'react-router'

import { ActionLink } from './ActionLink'

interface Mail {
  to: string
  subject: string
  sentAt: string
  link: string
}

/** Made once, outside of components. */
const requestLink = createRequestLink('/shop/forgot')

/** The page before the email, which also works before its JavaScript is there. */
export function ForgotPasswordPage() {
  const [search] = useSearchParams()
  // A mail comes when it comes.
  const mailbox = useQuery({ queryKey: ['mailbox'], queryFn: readMailbox, refetchInterval: 500 })

  return (
    <>
      <section className="card">
        <ForgotPasswordForm
          onRequestLink={requestLink}
          action="/shop/forgot"
          sent={search.has('sent')}
          email="john@example.com"
          headingLevel={1}
          signInHref="/login"
          renderLink={ActionLink}
        />
      </section>
      <Mailbox mails={mailbox.data ?? []} />
    </>
  )
}

function Mailbox({ mails }: { mails: Mail[] }) {
  return (
    <section className="mailbox" aria-labelledby="mailbox">
      <h2 id="mailbox">Mailbox</h2>
      <p>This stands in for the shopper’s email program.</p>
      {mails.length === 0 && <p>No mail yet.</p>}
      <ol>
        {mails.map(({ to, subject, sentAt, link }, index) => (
          <li key={link}>
            <strong>{subject}</strong>
            <span>
              To {to}, <time dateTime={sentAt}>{new Date(sentAt).toLocaleTimeString()}</time>
            </span>
            {/* Earlier links work as well, each once. */}
            <a href={link} className={index === 0 ? 'button' : undefined}>
              Choose a new password
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

async function readMailbox(): Promise<Mail[]> {
  const response = await fetch('/shop/mailbox')
  return (await response.json()) as Mail[]
}
