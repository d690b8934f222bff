/**
 * Runs in the measured page, as `window.bench`. The page's URL names the entry, and says whether
 * commits are counted and whether the page mounts the entry by itself. `form` is the entry's
 * form.js: it contains selectors and the answers to requests.
 */
import { counts, takeLongestInteraction } from './counters.js'
import { cycle, mount, until } from './mount.js'
import { hold, release, stubFetch, takeHeld } from './network.js'

const query = new URLSearchParams(location.search)
const name = query.get('entry')
const form = await import(`/entries/${name}/form.js`)
const field = form.firstField ?? form.password
const pause = async (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const nextFrame = async () =>
  new Promise((resolve) => requestAnimationFrame(() => pause(30).then(resolve)))

let entry
let mounted
let clickedAt = 0
addEventListener('click', () => void (clickedAt = performance.now()), { capture: true })

stubFetch(form.answer)
form.before?.()

window.bench = {
  pause,
  nextFrame,
  takeLongestInteraction,
  cycle: async (options) => cycle(entry, field, options),

  /** Loads the entry. Returns the time in ms from before its first module to after its last. */
  async load() {
    const module = await import(`/load/${name}.js`)
    entry = module.entry
    return module.end - module.start
  },

  async mount() {
    mounted = await mount(entry, field)
    return mounted.ms
  },

  unmount: () => mounted.unmount(),

  /** Goes to the step with the new password, for entries that first ask for something else. */
  prepare: async () => form.prepare?.({ until, write }),

  /** Fills all fields except the password. */
  fill() {
    if (form.confirmation) write(form.confirmation, document.querySelector(form.password).value)
    form.fill?.({ write })
    document.querySelector(form.submit).focus() // A click also moves the focus.
  },

  takeCounts() {
    const taken = { ...counts }
    Object.assign(counts, { commits: 0, renders: 0, longTasks: 0 })
    return taken
  },

  hold,

  /**
   * Answers the requests of the click, and all later requests, until the page shows the success.
   */
  async finishSubmit() {
    let requestedAt
    let answeredAt
    const end = {}
    void until(form.isDone).then(
      (time) => Object.assign(end, { doneAt: time }),
      (error) => Object.assign(end, { error }),
    )
    while (Object.keys(end).length === 0) {
      const requests = await takeHeld()
      if (requests.length === 0) continue
      await pause(30) // React renders the waiting state now, before the answer.
      for (const { request, resolve } of requests) {
        if (form.isRequest(request.url)) requestedAt ??= request.at
        answeredAt = performance.now()
        resolve()
      }
      await pause(50)
    }
    release()
    if (end.error) throw end.error
    return {
      clickToRequest: requestedAt - clickedAt,
      answerToSuccess: end.doneAt - answeredAt,
    }
  },
}

// Mounts the entry at once, as a shop's page does. Time 0 is the click that opened the page.
if (query.has('open')) {
  await window.bench.load()
  await window.bench.mount()
  window.bench.usableAt = performance.now()
}

/** Writes into an input in the same way as a password manager. */
function write(selector, text) {
  const input = document.querySelector(selector)
  input.focus()
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, text)
  input.dispatchEvent(
    new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }),
  )
}
