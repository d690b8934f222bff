import { expect, it } from 'vitest'

// A unit test of `readBody.ts` and `readRetryAfter`.
import { readRetryAfter } from '../../src/client/Answer.ts'
import { parseJson, readBody, readBytes } from '../../src/client/readBody.ts'

const limit = 1024 * 1024

it('returns a body of up to 1 MiB, and `undefined` for a longer body', async () => {
  expect(await readBody(new Response('x'.repeat(limit)))).toHaveLength(limit)
  expect(await readBody(new Response('x'.repeat(limit + 1)))).toBeUndefined()
})

it('cancels a body that exceeds the limit, without reading the rest', async () => {
  let chunks = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      chunks += 1
      controller.enqueue(new Uint8Array(4))
    },
  })
  expect(await readBytes(body, 10)).toBeUndefined()
  expect(chunks).toBeLessThan(6)
  expect(await readBytes(new Response(new Uint8Array(10)).body, 10)).toHaveLength(10)
  expect(await readBytes(null, 10)).toHaveLength(0)
})

it('joins a character that is split across chunks', async () => {
  const bytes = new TextEncoder().encode('naïve 👍')
  const stream = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(new Uint8Array([byte]))
      controller.close()
    },
  })
  expect(await readBody(new Response(stream))).toBe('naïve 👍')
})

it('replaces a truncated character with U+FFFD', async () => {
  expect(await readBody(new Response(new Uint8Array([0x61, 0xf0, 0x9f])))).toBe('a\uFFFD')
})

it('reads a response whose body is no web stream', async () => {
  expect(await readBody({ body: null, text: async () => 'text' } as Response)).toBe('text')
  // node-fetch returns a Node stream.
  const response = { body: { pipe: () => {} }, text: async () => 'text' }
  expect(await readBody(response as unknown as Response)).toBe('text')
})

it('returns undefined for invalid JSON', () => {
  expect([parseJson('{"a":1}'), parseJson('{"a":'), parseJson(''), parseJson(undefined)]).toEqual([
    { a: 1 },
    undefined,
    undefined,
    undefined,
  ])
})

it('returns `undefined` when `Retry-After` is missing or is an invalid date', () => {
  expect(readRetryAfter(new Headers())).toBeUndefined()
  expect(readRetryAfter(new Headers({ 'retry-after': ' 3 ' }))).toBe(3000)
  expect(
    readRetryAfter(new Headers({ 'retry-after': 'Mon, 99 Jan 2026 00:00:00 GMT' })),
  ).toBeUndefined()
})
