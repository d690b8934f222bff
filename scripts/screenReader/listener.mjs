import { setTimeout } from 'node:timers/promises'

/** After a silence of this length the voice has finished. */
const silenceMs = 2400
const lookEveryMs = 200

/** Creates a listener for a desktop's voice. It hears the events since the last `hearOut`. */
export function createListener(desktop) {
  let from = 0

  return {
    /** Waits until the voice begins a text that contains `text`; `false` after 40 seconds. */
    async hear(text) {
      const isThere = async () =>
        (await desktop.events()).slice(from).some(({ begin }) => begin?.includes(text))
      for (let ms = 0; !(await isThere()); ms += lookEveryMs) {
        if (ms > 40_000) return false
        // oxlint-disable-next-line no-await-in-loop -- looks until the text begins
        await setTimeout(lookEveryMs)
      }
      return true
    },

    /**
     * Waits until the voice is silent. Returns the texts, and for a cut text the part that was
     * said.
     */
    async hearOut() {
      let events = []
      for (let quiet = 0; quiet < silenceMs; quiet += lookEveryMs) {
        // oxlint-disable-next-line no-await-in-loop -- looks until the voice is silent
        await setTimeout(lookEveryMs)
        // oxlint-disable-next-line no-await-in-loop
        const now = await desktop.events()
        const isSpeaking = now.length > 0 && 'begin' in now.at(-1)
        if (isSpeaking || now.length > events.length) quiet = 0
        events = now
      }
      const heard = []
      for (const { begin, cut } of events.slice(from)) {
        if (begin !== undefined) heard.push({ text: begin.replaceAll(/\s+/g, ' ') })
        if (cut !== undefined) Object.assign(heard.at(-1) ?? {}, { cutAfter: cut })
      }
      from = events.length
      return heard
    },
  }
}
