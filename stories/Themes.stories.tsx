import type { Meta, StoryObj } from '@storybook/react-vite'
import { ResetPasswordForm } from 'commercelayer-password-reset'
import { PasswordStrengthMeter } from 'commercelayer-password-reset/strength'
import type { CSSProperties } from 'react'
import { expect, userEvent, within } from 'storybook/test'

import { shared } from './support/meta.ts'
import { fillIn, submit } from './support/shopper.ts'

/** Tokens alone: the same form in four themes, whose CSS is in `docs/customising.md`. */
const meta = {
  title: 'Themes',
  component: ResetPasswordForm,
  ...shared,
} satisfies Meta<typeof ResetPasswordForm>

export default meta
type Story = StoryObj<typeof meta>

/** The form with an error. */
function theme(tokens: Record<`--reset-password-${string}`, string>, style?: CSSProperties): Story {
  return {
    args: {
      style: { ...tokens, ...style },
      email: 'john@example.com',
      renderStrength: (field) => <PasswordStrengthMeter field={field} />,
    },
    async play({ canvasElement }) {
      await fillIn(canvasElement, 'short', 'shore')
      await submit(canvasElement)
      const page = within(canvasElement)
      await expect(await page.findByText(/This password is too short/)).toBeVisible()
      await userEvent.tab()
    },
  }
}

/** Nothing set: colours from the page’s text. */
export const Plain: Story = theme({})

/** Pills, and an accent. The alert stays a panel. */
export const Rounded: Story = theme({
  '--reset-password-accent': '#5b4bdb',
  '--reset-password-focus': '#7c6ff0',
  '--reset-password-radius': '999px',
  '--reset-password-control-height': '3em',
  '--reset-password-control-padding': '1.125em',
})

/** For pages with small type and little room. */
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

/** Full strength for text and borders, square, with a wide focus. */
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
