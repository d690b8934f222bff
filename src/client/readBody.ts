/**
 * The largest document that is read: 1 MiB. A longer document comes from a different server and may
 * never end.
 *
 * An update through `createUpdateHandler` has at most 128 KiB, including 64 KiB of metadata.
 * Commerce Layer may write each of these 128 KiB as six bytes, as Rails does (`<` becomes
 * `\u003c`). That makes at most 768 KiB. The rest of Commerce Layer's document (ids, links, times,
 * the email address, the token) has 2 KiB.
 */
export const maxDocumentBytes = 1024 * 1024

/**
 * Reads an answer's body as text. If the body has more than 1 MiB, returns `undefined` and cancels
 * the rest.
 */
export async function readBody(response: Response): Promise<string | undefined> {
  // There is no body, or the body isn't a web stream (node-fetch).
  if (typeof response.body?.getReader !== 'function') return response.text()
  const bytes = await readBytes(response.body, maxDocumentBytes)
  return bytes && new TextDecoder().decode(bytes)
}

/**
 * Reads the body of a request or an answer. If the body has more than `maxBytes`, returns
 * `undefined` and cancels the rest, so that nobody can fill the memory.
 */
export async function readBytes(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = body?.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true as const }
    if (done) return join(chunks, length)
    chunks.push(value)
    length += value.byteLength
    if (length > maxBytes) {
      reader?.cancel().catch(() => {})
      return undefined
    }
  }
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}

/**
 * Parses JSON. Returns `undefined` if the text is invalid. The error is dropped, because it quotes
 * the text.
 */
export function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(String(text)) as unknown
  } catch {
    // The text is invalid JSON or missing.
  }
  return undefined
}
