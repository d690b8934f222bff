import { forgetLastRead } from '../client/rememberResetLink.js'
import { type RecordKey, type SubmitAnswer, readRecord, setRecord } from '../client/ResetRecord.js'
import { bareReset } from '../client/toDocument.js'

/** A form that is mounted. */
interface MountedForm {
  /** The key of the record that it shows. */
  readonly key: RecordKey
  /** Whether one of its inputs has text other than this password. */
  readonly isEdited?: (password: string) => boolean
}

const mounted = new Map<object, MountedForm>()

/** The answers of which the app was told. */
const told = new WeakSet<SubmitAnswer>()

/** Registers a form as mounted. Returns the function that removes it, as an effect needs. */
export function mountForm(form: object, shown: MountedForm): () => void {
  mounted.set(form, shown)
  return () => {
    mounted.delete(form)
    forgetUnused(shown.key)
  }
}

/** The forms that have nothing but this password, when another one of their reset has. */
export function findUnedited(key: RecordKey, password: string): readonly object[] | undefined {
  const forms = formsOf(key)
  const unedited = forms.filter((form) => !mounted.get(form)?.isEdited?.(password))
  return unedited.length < forms.length ? unedited : undefined
}

function formsOf(key: RecordKey): readonly object[] {
  return [...mounted.keys()].filter((form) => mounted.get(form)?.key === key)
}

/**
 * Whether this form may tell the app of an answer. Each answer is told once: by the form that
 * submitted, or by another one when that form is gone.
 */
export function takesAnswer(form: object, answer: SubmitAnswer): boolean {
  if (told.has(answer) || (answer.form !== form && mounted.has(answer.form))) return false
  told.add(answer)
  return true
}

/** Whether the app was told of an answer. */
export function wasTold(answer: SubmitAnswer): boolean {
  return told.has(answer)
}

/** How long an ended reset request is kept, for a form that is mounted again. */
const keptRequestMs = 60_000

/**
 * Forgets what no form needs any more: the customer's data in an answer, once the app was told of
 * it, and the address to which a link was sent, once it may ask again.
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
    // What was known of the old link is of no use to a shopper who has asked for another.
    forgetLastRead(key)
  } else setTimeout(forgetUnused, left, key)
}
