/**
 * Reads the body of a request; `undefined` when it has more bytes than allowed, so that nobody can
 * fill the memory. A body that breaks off is empty.
 */
export async function readBytes(
  request: Request,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('content-length')) > maxBytes) return undefined
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    const reader = request.body?.getReader()
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true as const }
      if (done) return join(chunks, length)
      length += value.byteLength
      if (length > maxBytes) {
        reader?.cancel().catch(() => {})
        return undefined
      }
      chunks.push(value)
    }
  } catch {
    return new Uint8Array()
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
