import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'

import { expect, it } from 'vitest'

import { storyCode } from '../../.storybook/storyCode.ts'
import { toModule, typecheck, writeModules } from './codeBlocks.ts'

interface Story {
  args?: Record<string, unknown>
}

const root = resolve(import.meta.dirname, '../..')
const folder = `${root}/node_modules/.cache/story-code`
const files = readdirSync(`${root}/stories`).filter((file) => file.endsWith('.stories.tsx'))

const blocks = (
  await Promise.all(
    files.map(async (file) => {
      const text = readFileSync(`${root}/stories/${file}`, 'utf8')
      const { default: meta, ...stories } = (await import(`${root}/stories/${file}`)) as Record<
        string,
        Story
      >
      return Object.entries(stories).map(([name, { args }]) => ({
        place: `${file}, ${name}`,
        language: 'tsx',
        text: storyCode(text, name, { ...meta?.args, ...args }),
      }))
    }),
  )
).flat()

writeModules(folder, blocks.map(toModule))
const codeOf = (place: string) => blocks.find((block) => block.place === place)?.text

it('shows code for every story, and this code type-checks with an added access token', () => {
  expect(blocks.length).toBeGreaterThan(80)
  expect(typecheck(folder, blocks)).toEqual([])
})

it('shows each prop of a story, and no code of the story’s test', () => {
  const words = /\bplay\b|expect\(|canvasElement|shopOf|loaded|storybook|\bfn\(/
  expect(blocks.filter(({ text }) => words.test(text)).map(({ place }) => place)).toEqual([])
})

it.each([
  ['ResetPasswordForm.stories.tsx, WithEmail', 'email="john@example.com"'],
  ['ResetPasswordForm.stories.tsx, Requirements', "label: 'without the shop’s name',"],
  ['RenderProps.stories.tsx, RenderSuccess', 'Welcome back, {passwordReset.customer_email}.'],
  ['Strength.stories.tsx, Strong', '<PasswordStrengthMeter field={field}'],
  ['Strength.stories.tsx, KnownFromBreaches', 'createBreachCheck('],
  ['Themes.stories.tsx, Rounded', '"--reset-password-radius"'],
  ['Hooks.stories.tsx, UseResetPasswordForm', 'useResetPasswordForm({ client, link })'],
  ['Hooks.stories.tsx, UseUpdatePasswordReset', '<QueryClientProvider client={queryClient}>'],
  ['RequestLink.stories.tsx, Form', 'onRequestLink={requestLink}'],
  ['Languages.stories.tsx, Invalid', "from 'commercelayer-password-reset/locales/de'"],
  ['ComponentLibraries.stories.tsx, Mui', '<MuiTextField'],
])('shows in %s the code %s', (place, part) => {
  expect(codeOf(place)).toContain(part)
})
