import { createServer, request as sendRequest } from 'node:http'

import { startCommand } from './runCommand.mjs'

/**
 * Opens a proxy in front of a consumer's server. Its address is known before the server starts,
 * because a build may need it. The proxy records every request that a browser or a framework sends.
 */
export async function openSite() {
  const port = await findFreePort()
  const proxy = await startProxy(port)
  return { ...proxy, start: (serve, options) => startServer(serve, port, options) }
}

async function startServer(serve, port, { folder, env }) {
  const server = startCommand(serve({ port }), { folder, env })
  try {
    await waitForAnswer(port, server)
  } catch (error) {
    await server.stop()
    throw error
  }
  return { printed: server.text, stop: () => server.stop() }
}

async function startProxy(port) {
  const requests = []
  const proxy = createServer((request, response) => {
    const { method, url, headers } = request
    requests.push({ method, url, headers })
    const forwarded = sendRequest({ host: '127.0.0.1', port, method, path: url, headers })
    forwarded.on('response', (answer) => {
      response.writeHead(answer.statusCode, answer.headers)
      answer.pipe(response)
    })
    forwarded.on('error', () => response.destroy())
    response.on('close', () => forwarded.destroy())
    request.pipe(forwarded)
  })
  await listen(proxy)
  return {
    url: `http://127.0.0.1:${proxy.address().port}`,
    requests,
    close() {
      proxy.closeAllConnections()
      return new Promise((resolve) => proxy.close(resolve))
    },
  }
}

export async function findFreePort() {
  const server = createServer()
  await listen(server)
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

function listen(server) {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
}

async function waitForAnswer(port, server) {
  for (let tries = 0; tries < 600; tries++) {
    if (!server.isRunning()) throw new Error(`The server has ended:\n${server.text()}`)
    try {
      // No consumer has this path, so this request doesn't touch the tested pages.
      const { body } = await fetch(`http://127.0.0.1:${port}/favicon.ico`)
      await body?.cancel()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error(`The server doesn't answer:\n${server.text()}`)
}
