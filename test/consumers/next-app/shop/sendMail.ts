import {
  type ResetMail,
  resetPasswordMail,
  UndeliverableError,
} from 'commercelayer-password-reset/server'

/** Posts the mail as JSON; here is the place for the shop's mail server. */
export async function sendMail(mail: ResetMail): Promise<void> {
  const { subject, text, html, headers } = resetPasswordMail({ ...mail, shop: 'Acme' })
  const response = await fetch(process.env['MAIL_SERVER']!, {
    method: 'POST',
    body: JSON.stringify({ to: mail.to, subject, text, html, headers }),
  })
  // However your mail service says that it never sends to this address.
  if (response.status === 406) throw new UndeliverableError()
  if (!response.ok) throw new Error(`The mail was not sent: ${response.status}`)
}
