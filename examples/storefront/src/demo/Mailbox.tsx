import { useQuery } from '@tanstack/react-query'

import { MailFrame } from './MailFrame'
import { SenderChoice } from './SenderChoice'

interface Mail {
  readonly id: number
  readonly to: string
  readonly subject: string
  readonly html: string
  readonly sentAt: string
}

/** The mails that the shop has sent. The newest mail is first and open. */
export function Mailbox() {
  // Polls, because nothing notifies the page of a new mail.
  const { data: mails = [] } = useQuery({
    queryKey: ['mailbox'],
    queryFn: readMailbox,
    refetchInterval: 500,
  })

  return (
    <section className="mailbox" aria-labelledby="mailbox" lang="en">
      <h2 id="mailbox">Mailbox</h2>
      <p>This stands in for the shopper’s email program.</p>
      <SenderChoice />
      {mails.length === 0 && <p>No mail yet.</p>}
      <ol>
        {mails.map(({ id, to, subject, html, sentAt }, index) => (
          <li key={id}>
            <details open={index === 0}>
              <summary>
                <strong>{subject}</strong>{' '}
                <span>
                  To {to}, <time dateTime={sentAt}>{new Date(sentAt).toLocaleTimeString()}</time>
                </span>
              </summary>
              <MailFrame subject={subject} html={html} />
            </details>
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
