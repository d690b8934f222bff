import { userEvent, within } from 'storybook/test'

/** What a shopper does on the page. */
export async function fillIn(
  canvasElement: HTMLElement,
  password: string,
  confirmation = password,
) {
  const page = within(canvasElement)
  await userEvent.type(await page.findByLabelText('New password'), password)
  await userEvent.type(page.getByLabelText('Confirm new password'), confirmation)
}

export async function submit(canvasElement: HTMLElement) {
  await userEvent.click(within(canvasElement).getByRole('button', { name: 'Set new password' }))
}

/** Chooses a password that every rule here likes. */
export async function setPassword(canvasElement: HTMLElement) {
  await fillIn(canvasElement, 'correct horse battery')
  await submit(canvasElement)
}
