import type { NextAction } from './ResetPasswordFormState.js'

/**
 * Each line contains an email service's name, its inbox without `https://`, and domains of its
 * email addresses. The inboxes `gmail.com`, `gmx.net` and `web.de` are also such domains.
 */
const mailboxes = [
  'Gmail gmail.com googlemail.com',
  'Outlook outlook.live.com/mail outlook.com hotmail.com live.com',
  'Yahoo mail.yahoo.com yahoo.com',
  'iCloud icloud.com/mail icloud.com',
  'AOL mail.aol.com aol.com',
  'GMX gmx.net gmx.de',
  'WEB.DE web.de',
].map((words) => words.split(' '))

/** Returns a link to the inbox if the address belongs to a well-known email service. */
export function openInbox(label: string, address = ''): readonly NextAction[] {
  const host = address.toLowerCase().replace(/.*@/, '')
  return mailboxes
    .filter((words) => words.includes(host, 1))
    .map(([name = '', place]) => ({
      name: 'open-inbox',
      label: label.replace('{mailbox}', name),
      href: `https://${place}`,
      external: true,
    }))
}
