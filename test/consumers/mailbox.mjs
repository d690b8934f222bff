import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'

/** Where a consumer's `sendMail` posts its mails as JSON, in place of a mail server. */
export async function startMailbox() {
  const mails = []
  const server = createServer(async (request, response) => {
    mails.push(await json(request))
    response.writeHead(204).end()
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    mails,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
