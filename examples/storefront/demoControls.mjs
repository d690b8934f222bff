/**
 * What only a demo has: links without mail, and a word on what Commerce Layer answers to the next
 * PATCH. A shop must offer neither.
 */
export function createDemoControls(emulator) {
  const controls = {
    '/demo/link': ({ email }) => emulator.createReset(email),
    '/demo/answer': (fault) => emulator.failNext(fault),
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
