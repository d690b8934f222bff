const maxBodyBytes = 64 * 1024

/**
 * Reads at most 64 KiB of an answer as text; `undefined` when there is more, and then the rest is
 * not waited for. Commerce Layer's documents have 2 KiB; what is longer is somebody else's page,
 * and may have no end.
 */
export async function readBody(response: Response): Promise<string | undefined> {
  // There is no body, or one that isn't the platform's (node-fetch).
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

/** The text as JSON, `undefined` when it is not: the platform's error would quote the text. */
export function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(String(text)) as unknown
  } catch {
    // `undefined`, as for no text.
  }
  return undefined
}
