/**
 * Endpoints for the demo only: they create links without mail, choose Commerce Layer's answer to
 * the next PATCH, and choose the sender of the mail. A shop must offer none of them.
 */
export function createDemoControls(emulator, choices) {
  const controls = {
    '/demo/link': ({ email }) => emulator.createReset(email),
    '/demo/answer': (fault) => emulator.failNext(fault),
    '/demo/choices': (changed) => Object.assign(choices, changed),
  }

  return async (request, response, next) => {
    const control = request.method === 'POST' ? controls[request.url] : undefined
    if (!control) {
      next()
      return
    }
    let text = ''
    for await (const chunk of request) text += chunk
    const answer = (await control(JSON.parse(text))) ?? {}
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    response.end(JSON.stringify(answer))
  }
}
