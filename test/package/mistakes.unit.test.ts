// @vitest-environment node
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { beforeAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
if (!existsSync(`${root}/dist/index.d.ts`))
  throw new Error('These tests read the published types: run `npm run build` first, or `npm test`.')

/** A folder inside the package, so `exports` in package.json resolves the package's name. */
const folder = `${root}/node_modules/.cache/mistakes`

/** Mistakes of one line each. TypeScript's message begins with the name of the wrong prop. */
const mistakes = {
  misspelt: '<ResetPasswordForm client={client} link={null} onSucces={() => {}} />',
  missing: '<ResetPasswordForm client={client} />',
  wrong: '<ResetPasswordForm client={client} link={null} policy={{ minLength: 12 }} />',
  unawaited: "<ResetPasswordForm client={client} link={null} messages={loadMessages('de')} />",
  oldHandler: '<ForgotPasswordForm onRequestLink="/api/password-reset" />',
}

const preamble = `import {
  createPasswordResetClient, ForgotPasswordForm, ResetPasswordForm,
} from 'commercelayer-password-reset'
import { loadMessages } from 'commercelayer-password-reset/locales'

const client = createPasswordResetClient({ organization: 'acme', accessToken: 'a' })
void loadMessages, ForgotPasswordForm, ResetPasswordForm, client
`

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, element] of Object.entries(mistakes))
    writeFileSync(`${folder}/${name}.tsx`, `${preamble}export const page = ${element}\n`)
})

it.each([true, false])(
  'names the wrong prop first in TypeScript’s message, with `strict: %s`',
  async (strict) => {
    const config = {
      compilerOptions: {
        strict,
        target: 'ES2022',
        module: 'ESNext',
        moduleResolution: 'bundler',
        jsx: 'react-jsx',
        skipLibCheck: true,
        noEmit: true,
        types: [],
      },
    }
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config))
    const said = typecheck()
    expect(said).not.toContain('No overload')
    await expect(`${said}\n`).toMatchFileSnapshot(`mistakes/${strict ? 'strict' : 'loose'}.txt`)
  },
)

/** The output of `tsc`, with the mistake's code instead of its position. */
function typecheck(): string {
  try {
    execFileSync(`${root}/node_modules/.bin/tsc`, ['-p', folder, '--pretty', 'false'], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
  } catch (failure) {
    const { stdout } = failure as { stdout: string }
    return (
      stdout
        .trim()
        .replaceAll(/^\S*?(\w+)\.tsx\(\d+,\d+\): /gm, (_all, name: keyof typeof mistakes) => {
          return `\n${mistakes[name]}\n`
        })
        // The number of further messages changes with each new sentence.
        .replaceAll(/and \d+ more/g, 'and … more')
        .replaceAll(root, '')
        .trim()
    )
  }
  throw new Error('TypeScript has found nothing.')
}
