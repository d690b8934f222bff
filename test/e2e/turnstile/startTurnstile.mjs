import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'

/**
 * Serves the parts of Cloudflare Turnstile that a site uses, on loopback: the script, whose widget
 * adds a hidden input with a token to its form, and `siteverify`, which accepts each token once.
 */
export async function startTurnstile({ secret }) {
  /** The action of each unused token. `undefined` marks a robot's token. */
  const tokens = new Map()
  /** The tokens that a site has checked, each with the result. */
  const verifications = []
  /** How many of the next visitors count as robots, and whether every request gets a 503. */
  const state = { robots: 0, isDown: false }

  const verify = async (request) => {
    const asked = JSON.parse(await text(request))
    const token = asked.response ?? ''
    const action = tokens.get(token)
    tokens.delete(token)
    const success = asked.secret === secret && action !== undefined
    verifications.push({ token, success })
    return success
      ? { success, action, hostname: '127.0.0.1', 'error-codes': [] }
      : { success, 'error-codes': ['timeout-or-duplicate'] }
  }

  const issue = (action) => {
    const token = randomUUID()
    const isRobot = state.robots > 0
    if (isRobot) state.robots -= 1
    tokens.set(token, isRobot ? undefined : action)
    return token
  }

  const server = createServer((request, response) => {
    const { pathname, searchParams, origin } = new URL(request.url ?? '/', url())
    response.setHeader('Access-Control-Allow-Origin', '*')
    if (state.isDown) response.writeHead(503).end()
    else if (pathname === '/turnstile/v0/api.js')
      response.setHeader('Content-Type', 'text/javascript').end(script(origin))
    else if (pathname === '/token') response.end(issue(searchParams.get('action') ?? ''))
    else if (pathname === '/turnstile/v0/siteverify')
      void verify(request).then((answer) => response.end(JSON.stringify(answer)))
    else response.writeHead(404).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = () => `http://127.0.0.1:${server.address().port}`

  return {
    url: url(),
    state,
    verifications,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The widget's public functions that a form for requesting a link needs. */
function script(origin) {
  return `
    const widgets = new Map()
    window.turnstile = {
      render(container, { sitekey, action }) {
        const id = 'cf-chl-widget-' + (widgets.size + 1)
        const frame = document.createElement('p')
        const input = document.createElement('input')
        Object.assign(input, { type: 'hidden', name: 'cf-turnstile-response' })
        frame.textContent = 'Verifying ' + sitekey
        container.append(frame, input)
        widgets.set(id, [frame, input])
        fetch(${JSON.stringify(origin)} + '/token?action=' + encodeURIComponent(action)).then(
          async (answer) => {
            input.value = await answer.text()
            frame.textContent = 'Success!'
          },
        )
        return id
      },
      remove(id) {
        for (const element of widgets.get(id)) element.remove()
      },
    }
  `
}
