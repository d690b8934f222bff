import { setTimeout } from 'node:timers/promises'

/** Silence of this length means that nothing more is coming. */
const silenceMs = 2400
const lookEveryMs = 200

/** Hears what the voice of a desktop says, from where it last listened. */
export function createListener(desktop) {
  let from = 0

  return {
    /** Waits until something with this text is begun; `false` when it isn't in 40 seconds. */
    async hear(text) {
      const isThere = async () =>
        (await desktop.events()).slice(from).some(({ begin }) => begin?.includes(text))
      for (let ms = 0; !(await isThere()); ms += lookEveryMs) {
        if (ms > 40_000) return false
        // oxlint-disable-next-line no-await-in-loop -- until it is there
        await setTimeout(lookEveryMs)
      }
      return true
    },

    /** Waits until all is said, and returns it: texts, and how far one came that was cut off. */
    async hearOut() {
      let events = []
      for (let quiet = 0; quiet < silenceMs; quiet += lookEveryMs) {
        // oxlint-disable-next-line no-await-in-loop -- until it is silent
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
