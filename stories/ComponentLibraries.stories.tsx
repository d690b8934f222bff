import { Button as BaseButton } from '@base-ui/react/button'
import { Field as BaseField } from '@base-ui/react/field'
import {
  Alert as MuiAlert,
  Button as MuiButton,
  Paper as MuiPaper,
  TextField as MuiTextField,
} from '@mui/material'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { type EditingState, ResetPasswordForm, type TextField } from 'commercelayer-password-reset'
import { expect, userEvent, within } from 'storybook/test'

import { shared } from './support/meta.ts'
import { setPassword } from './support/shopper.ts'

/**
 * Fields and buttons of other component libraries. Spread the form's prop objects onto these
 * components: the objects contain ref, label, description and error.
 */
const meta = {
  title: 'Make it yours/Component libraries',
  component: ResetPasswordForm,
  ...shared,
} satisfies Meta<typeof ResetPasswordForm>

export default meta
type Story = StoryObj<typeof meta>

/** MUI passes the input's props through a slot. MUI's helper text shows the hint and the error. */
function MuiField({ field }: { field: TextField }) {
  return (
    <MuiTextField
      id={field.inputProps.id}
      label={field.label}
      error={field.error !== undefined}
      fullWidth
      margin="normal"
      helperText={
        <>
          {field.hint && <span {...field.hintProps}>{field.hint}</span>}{' '}
          {field.error && <span {...field.errorProps}>{field.error}</span>}
        </>
      }
      slotProps={{ htmlInput: field.inputProps, inputLabel: field.labelProps }}
    />
  )
}

function MuiForm({ formProps, password, confirmation, problem, submit }: EditingState) {
  return (
    <form {...formProps}>
      <MuiField field={password} />
      {confirmation && <MuiField field={confirmation} />}
      {problem && (
        <MuiAlert key={problem.alertProps.id} severity="error" {...problem.alertProps}>
          {problem.message}
        </MuiAlert>
      )}
      <MuiButton variant="contained" {...submit.buttonProps}>
        {submit.label}
      </MuiButton>
    </form>
  )
}

function BaseUiField({ field }: { field: TextField }) {
  return (
    <BaseField.Root invalid={field.error !== undefined}>
      <BaseField.Label {...field.labelProps}>{field.label}</BaseField.Label>
      <BaseField.Control {...field.inputProps} />
      {field.hint && (
        <BaseField.Description {...field.hintProps}>{field.hint}</BaseField.Description>
      )}
      {field.error && (
        <BaseField.Error match {...field.errorProps}>
          {field.error}
        </BaseField.Error>
      )}
    </BaseField.Root>
  )
}

/**
 * Uses a plain form, because Base UI's form validates itself and stops submits while it shows an
 * error.
 */
function BaseUiForm({ formProps, password, confirmation, problem, submit }: EditingState) {
  return (
    <form {...formProps}>
      <BaseUiField field={password} />
      {confirmation && <BaseUiField field={confirmation} />}
      {problem && (
        <div key={problem.alertProps.id} {...problem.alertProps}>
          {problem.message}
        </div>
      )}
      <BaseButton {...submit.buttonProps}>{submit.label}</BaseButton>
    </form>
  )
}

async function correctAndSet(canvasElement: HTMLElement): Promise<void> {
  const page = within(canvasElement)
  await userEvent.click(await page.findByRole('button', { name: 'Save new password' }))
  const input = await page.findByLabelText('New password')
  await expect(input).toBeInvalid()
  await expect(input).toHaveAccessibleDescription(/at least 8 characters.* Enter a new password/)
  await expect(input).toHaveFocus()
  await setPassword(canvasElement)
  await expect(await page.findByText(/Sign in with your new password/)).toBeVisible()
}

/** MUI’s `TextField`, `Button` and `Alert`. */
export const Mui: Story = {
  name: 'MUI',
  args: {
    renderForm: (state) => (
      // MUI's theme is light here, even on a dark page.
      <MuiPaper sx={{ padding: 2, colorScheme: 'light' }}>
        <MuiForm {...state} />
      </MuiPaper>
    ),
  },
  async play({ canvasElement }) {
    await correctAndSet(canvasElement)
  },
}

/** Base UI’s `Field` and `Button`, styled like `styles.css`. */
export const BaseUi: Story = {
  name: 'Base UI',
  args: { renderForm: (state) => <BaseUiForm {...state} /> },
  async play({ canvasElement }) {
    await correctAndSet(canvasElement)
  },
}
