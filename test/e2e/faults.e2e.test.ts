import { en } from 'commercelayer-password-reset'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type FaultServer, closedAddress, startFaultServer } from '../faults/faultServer.ts'
import { startHttp2FaultServer } from '../faults/http2FaultServer.ts'
import {
  type Circumstances,
  type FaultRow,
  type Seen,
  answers,
  calls,
  connections,
  http2,
  inputs,
  passwords,
  screens,
} from '../faults/rows.ts'
import { enter, id, randomText, submit } from '../faults/shopper.ts'
import { leaks } from '../support/leaks.ts'
import { read } from '../support/sentence.ts'
import { changed, openStrictShop } from '../support/strictShop.ts'

const { arrive } = openStrictShop()
let elsewhere: FaultServer

beforeAll(async () => {
  elsewhere = await startFaultServer(() => changed)
})

afterAll(async () => {
  await elsewhere.close()
})

it.concurrent.each([...answers, ...connections, ...http2, ...inputs, ...passwords])(
  'shows the right screen for “$fault”',
  run,
)

describe('calls', () => {
  it.each(calls)(
    'accepts or refuses $call as documented',
    async ({ options, passwordLength, error, patches }) => {
      const server = await startFaultServer(() => changed)
      const password = randomText('pw').padEnd(passwordLength ?? 0, 'x')
      await arrive({ api: server.url }, async ({ page, watch }) => {
        const call = async ([baseUrl, more, text]: [string, object, string]) => {
          const { createPasswordResetClient, PasswordResetError } = window.page.passwordReset
          try {
            const client = createPasswordResetClient({
              baseUrl,
              accessToken: 'at-eyJhbGciOi',
              ...more,
            })
            return await client.update({ id: 'xYZkjABcde', customer_password: text })
          } catch (failure) {
            if (!(failure instanceof PasswordResetError)) return String(failure)
            return { kind: failure.kind, outcome: failure.outcome, message: failure.message }
          }
        }
        const result = await page.evaluate(call, [server.url, options ?? {}, password] as [
          string,
          object,
          string,
        ])
        expect(result).toMatchObject(error ?? { id, type: 'customer_password_resets' })
        expect(leaks(result, [password, 'secret', 'X-Evil'])).toBe(false)
        const sent = server.requests.filter(({ line }) => line.startsWith('PATCH'))
        expect(
          sent.map(
            ({ body }) => (JSON.parse(body) as { data: { attributes: unknown } }).data.attributes,
          ),
        ).toEqual(Array.from({ length: patches }, () => ({ customer_password: password })))
        expect(watch).toEqual({ violations: [], printed: [] })
      })
      await server.close()
    },
  )
})

/**
 * Runs one row: a shopper enters a new password on a page with a strict content security policy,
 * and the row's fault happens.
 */
async function run(row: FaultRow): Promise<void> {
  const password = row.password ?? randomText('pw')
  const circumstances: { token?: string } = {}
  const server = await startServer(row, () => ({
    id,
    password,
    token: circumstances.token ?? '',
    elsewhere: elsewhere.url,
    now: new Date(),
  }))
  const settings = {
    api: await address(row, server),
    timeout: row.timeout?.toString(),
    accessToken: row.accessToken,
    givenId: row.givenId,
    metadata: row.metadata,
  }
  await arrive(settings, async ({ context, page, watch, token }) => {
    circumstances.token = token
    await enter(page, password)
    if (row.isOffline) await context.setOffline(true)
    await submit(page)

    await expectSeen(page, screens[row.seen])
    const told = await page.evaluate(() => window.page.told)
    expect(told).toMatchObject([
      row.error ? { retryAfter: undefined, ...row.error } : { success: id },
    ])
    expectOnTheWire(row, server, password)
    expect(elsewhere.requests).toEqual([])

    // The fields keep their text only while it can be submitted again.
    const fields = await page.locator('input[name=password], input[name=confirmation]').all()
    const kept = row.error && screens[row.seen].part !== 'invalid-link' ? [password, password] : []
    expect(await Promise.all(fields.map((field) => field.inputValue()))).toEqual(kept)

    const secrets = [password, token, 'at-eyJ', 'at-fresh', 'at-stale']
    expect(leaks([told, await page.content(), page.url(), await page.title()], secrets)).toBe(false)
    expect(await page.evaluate(() => ({} as { polluted?: unknown }).polluted)).toBeUndefined()
    expect(await page.title()).toBe('Reset your password')
    const reported = row.reported === undefined ? [] : [row.reported]
    expect([watch, await page.evaluate(() => window.page.errors)]).toEqual([
      { violations: [], printed: reported },
      reported.map((message) => `Error: ${message}`),
    ])
  })
  await server.close()
}

async function startServer(
  row: FaultRow,
  now: () => Omit<Circumstances, 'request' | 'earlier'>,
): Promise<FaultServer> {
  if (row.http2) return startHttp2FaultServer(row.http2)
  return startFaultServer(
    (request, earlier) => row.server?.({ ...now(), request, earlier }) ?? changed,
  )
}

async function address(row: FaultRow, server: FaultServer): Promise<string> {
  if (row.api === 'nobody listens') return closedAddress()
  return row.api === 'unknown host' ? 'https://unknown.example' : server.url
}

async function expectSeen(page: Page, { part, role, message, actions }: Seen): Promise<void> {
  const seen = page.locator(`[data-part=${part}]`)
  await seen.waitFor({ timeout: 10_000 })
  const text = part === 'error' ? seen : seen.locator('p').first()
  expect(await text.textContent()).toBe(read(message, 8))
  expect(await seen.locator('[data-part=action]').allTextContents()).toEqual(
    actions.map((action) => en[action]),
  )
  if (part === 'error') {
    const input = page.getByLabel('New password', { exact: true })
    expect((await input.getAttribute('aria-describedby'))?.split(' ')).toContain(
      await seen.getAttribute('id'),
    )
    expect(await input.evaluate((node) => node === document.activeElement)).toBe(true)
  } else {
    expect(await seen.getAttribute('role')).toBe(role)
    const focused = await page.evaluate(() => document.activeElement?.textContent)
    expect(focused).toBe(
      { success: en.successTitle, 'invalid-link': en.rejectedLinkTitle, problem: en.submit }[part],
    )
  }
}

function expectOnTheWire(row: FaultRow, server: FaultServer, password: string): void {
  const patches = server.requests.filter(({ line }) => line.startsWith('PATCH'))
  if (row.isResent) expect(patches.length).toBeGreaterThan(0)
  else expect(patches.length).toBe(row.patches)
  for (const { line, headers, body } of patches) {
    expect(line).toBe(`PATCH /customer_password_resets/${id}`)
    expect([headers.get('cookie'), headers.get('referer')]).toEqual([null, null])
    const { data } = JSON.parse(body) as { data: { attributes: { customer_password: string } } }
    expect(data.attributes.customer_password === password).toBe(true)
  }
  expect(
    server.requests.every(
      ({ line }) => line === `OPTIONS /customer_password_resets/${id}` || line.startsWith('PATCH'),
    ),
  ).toBe(true)
}
