import { userEvent, within } from 'storybook/test'

/** Types the password into both fields, as a shopper does. */
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
  await userEvent.click(within(canvasElement).getByRole('button', { name: 'Save new password' }))
}

/** Chooses a password that meets every rule in the stories. */
export async function setPassword(canvasElement: HTMLElement) {
  await fillIn(canvasElement, 'correct horse battery')
  await submit(canvasElement)
}

/** Requests a new link, either for the address in the field or for the given address. */
export async function requestLink(canvasElement: HTMLElement, address?: string) {
  const page = within(canvasElement)
  const email = await page.findByLabelText('Email address')
  if (address !== undefined) {
    await userEvent.clear(email)
    await userEvent.type(email, address)
  }
  await userEvent.click(page.getByRole('button', { name: 'Send link' }))
}

/** The names of the next actions, in order. */
export function actionsIn(element: HTMLElement): (string | null)[] {
  return Array.from(
    element.querySelectorAll('[data-part="action"]'),
    ({ textContent }) => textContent,
  )
}
