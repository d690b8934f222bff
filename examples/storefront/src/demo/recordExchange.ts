import type { Answer } from './answers'
import { maskJson, passwordIn, start } from './mask'

/** A request and its answer, as text without secrets. */
export interface Exchange {
  readonly request: string
  readonly answer: string
}

/** Creates a `fetch` that causes the chosen answer, and reports the request and the answer. */
export function createRecordingFetch(
  takeAnswer: () => Answer,
  onExchange: (exchange: Exchange) => void,
): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const body = await request.clone().text()
    const password = passwordIn(body)
    const sent = describeRequest(request, maskJson(body, password))
    const { fault, connection } = takeAnswer()
    onExchange({ request: sent, answer: 'Waiting for the answer…' })
    try {
      if (fault) await tellEmulator(fault)
      if (connection === 'offline' || connection === 'broken') throw brokenConnection()
      const response = await fetch(request)
      const answer = await describeResponse(response.clone(), password)
      const isLost = connection === 'answer lost'
      onExchange({ request: sent, answer: isLost ? `Lost on the way back:\n\n${answer}` : answer })
      if (isLost) throw brokenConnection()
      return response
    } catch (failure) {
      if (connection !== 'answer lost') onExchange({ request: sent, answer: 'No answer arrived.' })
      throw failure
    }
  }
}

async function tellEmulator(fault: NonNullable<Answer['fault']>): Promise<void> {
  await fetch('/demo/answer', { method: 'POST', body: JSON.stringify(fault) })
}

function brokenConnection(): TypeError {
  return new TypeError('Failed to fetch')
}

function describeRequest({ method, url, headers }: Request, body: string): string {
  const lines = Array.from(headers, ([name, value]) =>
    name === 'authorization' ? `${name}: Bearer ${start(value.slice(7))}` : `${name}: ${value}`,
  )
  return [`${method} ${new URL(url).pathname}`, ...lines, '', body].join('\n')
}

async function describeResponse(response: Response, password: unknown): Promise<string> {
  const wait = response.headers.get('retry-after')
  const lines = [`${response.status}`, ...(wait ? [`retry-after: ${wait}`] : [])]
  return [...lines, '', maskJson(await response.text(), password)].join('\n').trim()
}
