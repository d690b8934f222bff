import type { Meta, StoryObj } from '@storybook/react-vite'
import { ResetPasswordForm } from 'commercelayer-password-reset'
import { PasswordStrengthMeter } from 'commercelayer-password-reset/strength'
import { expect, within } from 'storybook/test'

import { locales } from '../test/locales/readLocales.ts'
import { enter, openExample, playInTurn, sideBySide } from './support/languages.tsx'

/**
 * Each script in large type. Marks above and below letters have room. Addresses and numbers stay
 * readable inside a sentence of the opposite direction.
 */
const meta = {
  title: 'Make it yours/Scripts',
  component: ResetPasswordForm,
  tags: ['side-by-side'],
  ...sideBySide,
} satisfies Meta<typeof ResetPasswordForm>

export default meta
type Story = StoryObj<typeof meta>

/** Both forms in one language, each with an error. */
function script(tag: string): Story {
  const { messages, strength } = locales.get(tag)!
  return {
    args: { className: 'large' },
    loaders: [
      async () => ({
        examples: await Promise.all([
          openExample(tag, {
            email: 'john@example.com',
            renderStrength: (field) => <PasswordStrengthMeter field={field} messages={strength} />,
          }),
          openExample(tag, {
            link: null,
            requestLinkHref: undefined,
            onRequestLink: async () => {},
          }),
        ]),
      }),
    ],
    play: playInTurn(async (form, { props }) => {
      const [label, error] = props.onRequestLink
        ? [messages.email, messages.emailInvalid]
        : [messages.password, /[8۸]/]
      await enter(form, { [label]: 'john' })
      await expect(await within(form).findByLabelText(label)).toHaveAccessibleDescription(error)
    }),
  }
}

/** Vietnamese letters can have two marks. */
export const Latin: Story = script('vi')

export const Greek: Story = script('el')

export const Cyrillic: Story = script('uk')

export const Arabic: Story = script('ar')

/** Persian uses Arabic letters with its own digits and marks. */
export const Persian: Story = script('fa')

export const Hebrew: Story = script('he')

export const Devanagari: Story = script('hi')

export const Thai: Story = script('th')

export const Hangul: Story = script('ko')

export const Japanese: Story = script('ja')

export const HanSimplified: Story = script('zh-Hans')

export const HanTraditional: Story = script('zh-Hant')
