export { answer, isRequest, password, submit } from '../limit/form.js'

export const confirmation = 'input[name=confirmation]'
export const isDone = () => document.querySelector('[data-status=success]') !== null

export const note = 'the whole form with English texts, without the style sheet and the meter'
