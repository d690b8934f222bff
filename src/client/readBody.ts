const maxBodyBytes = 64 * 1024

/**
 * Reads at most 64 KiB of an answer as text; `undefined` when there is more, and the rest is
 * cancelled. Commerce Layer's documents have 2 KiB; anything longer comes from another server and
 * may never end.
 */
export async function readBody(response: Response): Promise<string | undefined> {
  // There is no body, or it isn't a web stream (node-fetch).
  if (typeof response.body?.getReader !== 'function') return response.text()
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > maxBodyBytes) {
      reader.cancel().catch(() => {})
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}

/**
 * Parses JSON; `undefined` when it is invalid. The error is dropped, because it quotes the text.
 */
export function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(String(text)) as unknown
  } catch {
    // Invalid JSON, or no text.
  }
  return undefined
}
