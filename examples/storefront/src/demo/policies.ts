import { passwordPolicy } from 'commercelayer-password-reset'
import { createBreachCheck } from 'commercelayer-password-reset/breach'

import type { Choices } from './choices'
import { shopRule } from './shopRule'

/** The only password that the demo's breach check finds. */
export const leakedPassword = 'password1234'

/** Answers like Have I Been Pwned, but without a request. */
async function leakedRange(input: string | URL | Request): Promise<Response> {
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(leakedPassword))
  const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
  const asked = String(input instanceof Request ? input.url : input).slice(-5)
  return new Response(hash.startsWith(asked) ? `${hash.slice(5)}:2413\r\n` : '')
}

export function policyFor({ policy, breachCheck, language }: Choices) {
  return passwordPolicy({
    ...(policy === 'list' && {
      minLength: 12,
      requirements: [
        {
          id: 'not-the-shop',
          label: shopRule[language],
          test: (password: string) => !/fern|finch/i.test(password),
        },
      ],
    }),
    ...(breachCheck && { check: createBreachCheck({ fetch: leakedRange }) }),
  })
}
