import { forgetLastRead } from '../client/rememberResetLink.js'
import { type RecordKey, type SubmitAnswer, readRecord, setRecord } from '../client/ResetRecord.js'
import { bareReset } from '../client/toDocument.js'

interface MountedForm {
  /** The key of the record that the form shows. */
  readonly key: RecordKey
  /** Whether one of the form's inputs contains text that differs from `password`. */
  readonly isEdited?: (password: string) => boolean
}

const mounted = new Map<object, MountedForm>()

/** The answers that were passed to the app's callbacks. */
const told = new WeakSet<SubmitAnswer>()

/** Registers a form as mounted. Returns the effect's cleanup, which removes the form. */
export function mountForm(form: object, shown: MountedForm): () => void {
  mounted.set(form, shown)
  return () => {
    mounted.delete(form)
    forgetUnused(shown.key)
  }
}

/**
 * Finds a reset's forms whose inputs contain no text other than `password`. Returns `undefined` if
 * this is true of all the reset's forms.
 */
export function findUnedited(key: RecordKey, password: string): readonly object[] | undefined {
  const forms = formsOf(key)
  const unedited = forms.filter((form) => !mounted.get(form)?.isEdited?.(password))
  return unedited.length < forms.length ? unedited : undefined
}

function formsOf(key: RecordKey): readonly object[] {
  return [...mounted.keys()].filter((form) => mounted.get(form)?.key === key)
}

/**
 * Whether this form may pass an answer to the app's callbacks. Each answer is passed only once: by
 * the form that submitted, or by another form after that form has unmounted.
 */
export function takesAnswer(form: object, answer: SubmitAnswer): boolean {
  if (told.has(answer) || (answer.form !== form && mounted.has(answer.form))) return false
  told.add(answer)
  return true
}

/** Whether an answer was passed to the app's callbacks. */
export function wasTold(answer: SubmitAnswer): boolean {
  return told.has(answer)
}

/** How long a finished reset request is stored, in case its form is mounted again. */
const keptRequestMs = 60_000

/**
 * Once no form of the reset is mounted, forgets the customer's data in an answer that the app's
 * callbacks have got. After the wait for the next request, also forgets a request's address.
 */
export function forgetUnused(key: RecordKey): void {
  if (formsOf(key).length > 0) return
  const { answer, known, resetRequest, waits } = readRecord(key)
  if (known.outcome === 'applied' && answer && 'passwordReset' in answer && told.has(answer)) {
    const rest = { ...answer, passwordReset: bareReset(answer.passwordReset.id) }
    told.add(rest)
    setRecord(key, { known: { ...known, passwordReset: rest.passwordReset }, answer: rest })
  }
  if (!resetRequest) return
  const end = 'at' in resetRequest ? resetRequest.at + keptRequestMs : 0
  const left = Math.max(end, ...Object.values(waits)) - performance.now()
  if (left <= 0) {
    setRecord(key, { resetRequest: undefined, waits: {} })
    forgetLastRead(key)
  } else setTimeout(forgetUnused, left, key)
}
