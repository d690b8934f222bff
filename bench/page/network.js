/** The requests of an entry. They are answered at once, or held back while a submit is measured. */
const held = []
let isHolding = false
let wake

/** Replaces `fetch` before the entry loads. No request leaves the page. */
export function stubFetch(answer) {
  window.fetch = async (input, init) => {
    const url = String(input?.url ?? input)
    const request = { url, at: performance.now() }
    if (isHolding)
      await new Promise((resolve) => {
        held.push({ request, resolve })
        wake?.()
      })
    return toResponse(await answer(url, init))
  }
}

/** @param body With `undefined` the response is a 204. */
function toResponse({ status = 200, headers, body }) {
  return new Response(body === undefined ? null : JSON.stringify(body), {
    status: body === undefined ? 204 : status,
    headers: { 'content-type': 'application/json', ...headers },
  })
}

export function hold() {
  isHolding = true
}

export function release() {
  isHolding = false
  held.splice(0).forEach(({ resolve }) => resolve())
}

/** Waits for held requests. Returns them together with the functions that release them. */
export async function takeHeld() {
  if (held.length === 0)
    await new Promise((resolve) => {
      wake = resolve
      setTimeout(resolve, 20)
    })
  return held.splice(0)
}
