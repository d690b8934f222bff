import type { NextAction } from './ResetPasswordFormState.js'

/** A mail service's name, where its mail is read, and other hosts of its addresses. */
const mailboxes = [
  'Gmail gmail.com googlemail.com',
  'Outlook outlook.live.com/mail outlook.com hotmail.com live.com',
  'Yahoo mail.yahoo.com yahoo.com',
  'iCloud icloud.com/mail icloud.com',
  'AOL mail.aol.com aol.com',
  'GMX gmx.net gmx.de',
  'WEB.DE web.de',
].map((words) => words.split(' '))

/**
 * Leads to the inbox when the address belongs to a well-known mail service. No service is asked.
 */
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
