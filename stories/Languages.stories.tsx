import type { Meta, StoryObj } from '@storybook/react-vite'
import { ResetPasswordForm, type ResetPasswordMessages } from 'commercelayer-password-reset'
import { expect, waitFor, within } from 'storybook/test'

import { tags } from '../test/locales/readLocales.ts'
import {
  type LanguagesProps,
  enter,
  openExample,
  playInTurn,
  sideBySide,
} from './support/languages.tsx'

/**
 * A few languages side by side, or the languages that you choose under `languages`. `messages` sets
 * `lang` and `dir`, so forms in languages from right to left are mirrored.
 */
const meta = {
  title: 'Make it yours/Languages',
  component: ResetPasswordForm,
  tags: ['side-by-side'],
  ...sideBySide,
  args: { ...sideBySide.args, languages: ['de', 'pl', 'ar', 'ja'] },
  argTypes: { languages: { options: tags, control: 'multi-select' } },
  loaders: [
    async ({ args: { languages = [] } }) => ({
      examples: await Promise.all(languages.map((tag) => openExample(tag))),
    }),
  ],
} satisfies Meta<LanguagesProps>

export default meta
type Story = StoryObj<typeof meta>

const validIn = ({ password, confirmation }: ResetPasswordMessages) => ({
  [password]: 'correct horse battery',
  [confirmation]: 'correct horse battery',
})

/** An error at its field. The number uses the language's digits and plural form. */
export const Invalid: Story = {
  name: 'Errors at the fields',
  args: { email: 'john@example.com' },
  play: playInTurn(async (form, { locale: { messages } }) => {
    await enter(form, { [messages.password]: 'short' })
    const password = within(form).getByLabelText(messages.password)
    await waitFor(() => expect(password).toBeInvalid())
    await expect(password).toHaveFocus()
    await expect(password).toHaveAccessibleDescription(/[8۸]/)
  }),
}

/** The link was refused. The shopper can sign in or request a new link. */
export const LinkRejected: Story = {
  name: 'Link refused',
  args: { token: 'not-the-token' },
  play: playInTurn(async (form, { locale: { messages } }) => {
    await enter(form, validIn(messages))
    await expect(await within(form).findByText(messages.rejectedLinkTitle)).toHaveFocus()
  }),
}

/** The countdown after too many tries. */
export const RateLimited: Story = {
  name: 'Too many tries, with a countdown',
  play: playInTurn(async (form, { locale: { messages }, shop }) => {
    shop.emulator.failNext({ status: 429, headers: { 'Retry-After': '90' } })
    await enter(form, validIn(messages))
    await expect(await within(form).findByRole('alert')).toHaveTextContent(
      messages.rateLimited.replace('{outcome}', messages.notChanged),
    )
  }),
}
