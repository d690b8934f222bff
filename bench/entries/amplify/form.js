export const firstField = 'input[name=username]'
export const password = 'input[name=password]'
export const confirmation = 'input[name=confirm_password]'
export const submit = 'button[type=submit]'

/** This form first asks for the user and sends a code, even with a link. */
export async function prepare({ until, write }) {
  write(firstField, 'jane')
  document.querySelector(submit).click()
  await until(() => document.querySelector(confirmation) !== null)
}
export const fill = ({ write }) => write('input[name=confirmation_code]', '123456')

export const isRequest = (url) => url.includes('cognito')
export const answer = () => ({
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: {
    CodeDeliveryDetails: {
      DeliveryMedium: 'EMAIL',
      Destination: 'j***@e***',
      AttributeName: 'email',
    },
  },
})
export const isDone = () => document.querySelector(confirmation) === null

export const note =
  'mounts are of its first step, which asks for the user name; typing and submit are of the step ' +
  'with the code and the new password; with its style sheet'
