import type { EmulatorFault } from './CommerceLayerEmulator.js'
import { mediaType } from './jsonApi.js'

/** A queue of faults. Each fault is used for the first request that it matches. */
export function createFaults() {
  const waiting: EmulatorFault[] = []
  return {
    add: (fault: EmulatorFault) => {
      waiting.push(fault)
    },
    /** Removes and returns the fault for a request. */
    take: (request: Request): EmulatorFault | undefined => {
      const index = waiting.findIndex(({ match = isPatch }) => match(request))
      return index < 0 ? undefined : waiting.splice(index, 1)[0]
    },
  }
}

/** Returns a fault's response, or `undefined` if the request should get the normal response. */
export async function answerFault(
  fault: EmulatorFault,
  signal: AbortSignal,
): Promise<Response | undefined> {
  if ('response' in fault) {
    // Mocks use `Response.error()` for a network failure. A real `fetch` rejects instead.
    if (fault.response.type === 'error') throw networkError()
    return fault.response.clone()
  }
  if ('status' in fault) return toResponse(fault)
  if ('networkError' in fault) throw networkError()
  await untilAborted(signal, 'delay' in fault ? fault.delay : undefined)
  return undefined
}

function toResponse({
  status,
  body,
  headers,
}: Extract<EmulatorFault, { status: number }>): Response {
  const isEmpty = body === undefined || status === 204 || status === 205 || status === 304
  const isText = typeof body === 'string'
  const response = new Response(isEmpty ? null : isText ? body : JSON.stringify(body), { status })
  if (!isEmpty) response.headers.set('Content-Type', isText ? 'text/html' : mediaType)
  for (const [name, value] of Object.entries(headers ?? {})) response.headers.set(name, value)
  return response
}

/** Makes the error that Chromium's `fetch` throws when the network fails. */
function networkError(): TypeError {
  return new TypeError('Failed to fetch')
}

function untilAborted(signal: AbortSignal, delay: number | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = delay === undefined ? undefined : setTimeout(resolve, delay)
    const abort = () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    }
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort, { once: true })
  })
}

const isPatch = ({ method }: Request) => method === 'PATCH'
