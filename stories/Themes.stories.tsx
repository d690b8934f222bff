import type { Meta, StoryObj } from '@storybook/react-vite'
import { ResetPasswordForm } from 'commercelayer-password-reset'
import { PasswordStrengthMeter } from 'commercelayer-password-reset/strength'
import type { CSSProperties } from 'react'
import { expect, within } from 'storybook/test'

import { shared } from './support/meta.ts'
import { fillIn } from './support/shopper.ts'

/**
 * The form in five themes. `docs/customising.md` contains their CSS. Four themes set only tokens.
 */
const meta = {
  title: 'Themes',
  component: ResetPasswordForm,
  ...shared,
} satisfies Meta<typeof ResetPasswordForm>

export default meta
type Story = StoryObj<typeof meta>

/** Renders the form with this theme, and fills in a strong password. */
function theme(tokens: Record<`--reset-password-${string}`, string>, style?: CSSProperties): Story {
  return {
    args: {
      style: { ...tokens, ...style },
      email: 'john@example.com',
      renderStrength: (field) => <PasswordStrengthMeter field={field} />,
    },
    async play({ canvasElement }) {
      await fillIn(canvasElement, 'tulip anvil maroon gospel')
      const page = within(canvasElement)
      const words = await page.findByText('Password strength: strong.', { ignore: '[aria-live]' })
      await expect(words).toBeVisible()
      page.getByLabelText('Confirm new password').blur()
    },
  }
}

/** No token is set. The form derives its colours from the page’s text colour. */
export const Plain: Story = theme({})

/** A card in a brand’s colours. The root element has padding and a border. */
export const Card: Story = theme(
  {
    '--reset-password-accent': '#b0450f',
    '--reset-password-input-background': 'color-mix(in srgb, currentcolor 4%, transparent)',
    '--reset-password-border': 'color-mix(in srgb, currentcolor 55%, transparent)',
    '--reset-password-radius': '0.75em',
    '--reset-password-width': '30em',
  },
  {
    padding: 'clamp(1em, 6vw, 2em)',
    border: '1px solid color-mix(in srgb, currentcolor 15%, transparent)',
    borderRadius: '1.25em',
  },
)

/** Fully rounded fields and buttons, and an accent colour. The alert keeps smaller corners. */
export const Rounded: Story = theme({
  '--reset-password-accent': '#5b4bdb',
  '--reset-password-focus': '#7c6ff0',
  '--reset-password-radius': '999px',
  '--reset-password-control-height': '3em',
  '--reset-password-control-padding': '1.125em',
})

/** A theme for pages with small type and little room. */
export const Dense: Story = theme(
  {
    '--reset-password-radius': '0.25em',
    '--reset-password-title-size': '1.25em',
    '--reset-password-control-height': '2.25em',
    '--reset-password-control-padding': '0.625em',
    '--reset-password-gap': '0.875em',
    '--reset-password-width': '22em',
  },
  { fontSize: 14 },
)

/** Full contrast for text and borders, square corners and a wide focus ring. */
export const HighContrast: Story = theme({
  '--reset-password-accent': 'CanvasText',
  '--reset-password-accent-text': 'Canvas',
  '--reset-password-muted': 'currentcolor',
  '--reset-password-border': 'currentcolor',
  '--reset-password-focus': 'CanvasText',
  '--reset-password-focus-width': '4px',
  '--reset-password-radius': '0px',
  '--reset-password-label-weight': '700',
})
