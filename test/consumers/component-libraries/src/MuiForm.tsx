import {
  Alert,
  Button,
  FormControl,
  FormHelperText,
  InputLabel,
  OutlinedInput,
  TextField as MuiTextField,
} from '@mui/material'
import type { EditingState, TextField } from 'commercelayer-password-reset'

export function MuiForm({ state }: { state: EditingState }) {
  const { formProps, username, password, confirmation, problem, submit } = state
  return (
    <form {...formProps}>
      {username && <Field field={username} />}
      <Field field={password} />
      <Button {...password.toggleProps}>{password.toggleLabel}</Button>
      {confirmation && <Composed field={confirmation} />}
      {problem && (
        <Alert key={problem.alertProps.id} severity="error" {...problem.alertProps}>
          {problem.message}
        </Alert>
      )}
      <Button variant="contained" {...submit.buttonProps}>
        {submit.label}
      </Button>
    </form>
  )
}

/** MUI's one element: what is the input's goes to the input, which is a slot of it. */
function Field({ field }: { field: TextField }) {
  return (
    <MuiTextField
      id={field.inputProps.id}
      label={field.label}
      error={field.error !== undefined}
      helperText={
        <>
          {field.hint && <span {...field.hintProps}>{field.hint}</span>}
          {field.error && <span {...field.errorProps}>{field.error}</span>}
        </>
      }
      slotProps={{ htmlInput: field.inputProps, inputLabel: field.labelProps }}
    />
  )
}

/** The same of MUI's parts. */
function Composed({ field }: { field: TextField }) {
  return (
    <FormControl error={field.error !== undefined}>
      <InputLabel {...field.labelProps}>{field.label}</InputLabel>
      <OutlinedInput
        id={field.inputProps.id}
        label={field.label}
        slotProps={{ input: field.inputProps }}
      />
      {field.hint && <FormHelperText {...field.hintProps}>{field.hint}</FormHelperText>}
      {field.error && <FormHelperText {...field.errorProps}>{field.error}</FormHelperText>}
    </FormControl>
  )
}
