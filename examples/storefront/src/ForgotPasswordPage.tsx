import { useMutation, useQuery } from '@tanstack/react-query'

interface Mail {
  to: string
  subject: string
  sentAt: string
  link: string
}

/** Asks the shop's backend for a link. The answer is the same for every address. */
export function ForgotPasswordPage() {
  const mailbox = useQuery({ queryKey: ['mailbox'], queryFn: readMailbox })
  const request = useMutation({ mutationFn: requestLink, onSuccess: () => mailbox.refetch() })

  return (
    <>
      <section className="card">
        <h1>Forgot your password?</h1>
        <p>Tell us your e-mail address, and we’ll send you a link to choose a new one.</p>
        <form action={(form) => request.mutate(String(form.get('email')))}>
          <label htmlFor="email">Email address</label>
          <input
            id="email"
            name="email"
            type="email"
            autoComplete="email"
            required
            defaultValue="john@example.com"
          />
          <button type="submit">Send the link</button>
        </form>
        <p role="status">
          {request.isSuccess && 'If there is an account with this address, a link is on its way.'}
        </p>
        {request.isError && <p role="alert">The link couldn’t be sent. Try again.</p>}
      </section>
      <Mailbox mails={mailbox.data ?? []} />
    </>
  )
}

function Mailbox({ mails }: { mails: Mail[] }) {
  return (
    <section className="mailbox" aria-labelledby="mailbox">
      <h2 id="mailbox">Mailbox</h2>
      <p>This stands in for the shopper’s e-mail program.</p>
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

async function requestLink(email: string): Promise<void> {
  const response = await fetch('/shop/forgot', { method: 'POST', body: JSON.stringify({ email }) })
  if (!response.ok) throw new Error('The shop did not take the request.')
}

async function readMailbox(): Promise<Mail[]> {
  const response = await fetch('/shop/mailbox')
  return (await response.json()) as Mail[]
}
