// @vitest-environment node
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8')
const manifest = JSON.parse(read('package.json')) as {
  dependencies?: object
  exports: Record<string, { types: string; default: string } | null>
}
const files = (folder: string) =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })

if (!existsSync(`${root}/dist/index.js`))
  throw new Error(
    'These tests look at what is published: run `npm run build` first, or `npm test`.',
  )

it.each([
  [
    '.',
    [
      'ForgotPasswordForm',
      'PasswordResetError',
      'ResetPasswordForm',
      'createPasswordResetClient',
      'createRequestLink',
      'createSdkPasswordResetClient',
      'en',
      'isPasswordResetError',
      'passwordPolicy',
      'readResetLink',
      'readReturnTo',
      'salesChannelAccessToken',
      'salesChannelSignIn',
      'useForgotPasswordForm',
      'useResetLink',
      'useResetPasswordForm',
      'useUpdatePasswordReset',
      'withoutResetLink',
    ],
  ],
  [
    './client',
    [
      'PasswordResetError',
      'createPasswordResetClient',
      'createRequestLink',
      'createSdkPasswordResetClient',
      'isPasswordResetError',
      'readResetLink',
      'readReturnTo',
      'salesChannelAccessToken',
      'salesChannelSignIn',
      'withoutResetLink',
    ],
  ],
  ['./query', ['useUpdatePasswordReset']],
  ['./strength', ['PasswordStrengthMeter', 'estimateStrength']],
  ['./common', ['notCommon']],
  ['./breach', ['createBreachCheck']],
  ['./locales', ['loadMessages']],
  [
    './server',
    [
      'UndeliverableError',
      'createLinkWorker',
      'createMemoryStore',
      'createRequestLinkHandler',
      'createUpdateHandler',
      'createWaitUntil',
      'createWebhookHandler',
      'noAccountMail',
      'passwordChangedMail',
      'resetPasswordMail',
    ],
  ],
  ['./testing', ['createCommerceLayerEmulator', 'createNodeListener', 'forgetResetLinks']],
])('exports from %s exactly the documented names', async (entry, names) => {
  const { default: path } = manifest.exports[entry]!
  const module = (await import(`${root}/${path}`)) as object
  expect(Object.keys(module).toSorted()).toEqual(names)
})

it.each([
  [
    '.',
    'AccessTokenSource CustomerPasswordReset EditingState InvalidLinkState NextAction ' +
      'PasswordCheck PasswordField PasswordPolicy',
  ],
  [
    '.',
    'PasswordRequirement PasswordResetClient PasswordResetClientOptions ' +
      'PasswordResetErrorKind PasswordResetOutcome',
  ],
  [
    '.',
    'PasswordResetReason PasswordSchema PluralMessage Problem RequestLinkForm ResetLink ' +
      'ResetLinkParams ResetPasswordFormProps ForgotPasswordFormProps',
  ],
  [
    '.',
    'ResetPasswordFormState ResetPasswordMessages ResetPasswordPart SubmitButton ' +
      'SuccessState UpdatePasswordResetTicket',
  ],
  [
    '.',
    'UpdatePasswordResetVariables UseResetPasswordFormOptions ' +
      'UseUpdatePasswordResetOptions UseUpdatePasswordResetResult',
  ],
  [
    './client',
    'AccessTokenSource CustomerPasswordReset PasswordResetClient ' +
      'PasswordResetClientOptions PasswordResetErrorKind',
  ],
  [
    '.',
    'ButtonProps FormProps InputProps LabelProps StatusProps TextProps TextField ' +
      'RequestLinkState RenderProp',
  ],
  ['.', 'PasswordPolicyOptions PasswordResetErrorInit UseResetLinkOptions'],
  [
    './client',
    'PasswordResetErrorInit PasswordResetOutcome PasswordResetReason ResetLink ' +
      'ResetLinkParams UpdatePasswordResetVariables',
  ],
  ['./strength', 'PasswordStrength StrengthEstimator'],
  [
    './query',
    'UpdatePasswordResetTicket UseUpdatePasswordResetOptions UseUpdatePasswordResetResult',
  ],
  ['./server', 'RequestLinkHandlerOptions ResetMail ResetMailMessages ResetUrlOptions'],
  ['./server', 'UpdateHandlerOptions WebhookHandlerOptions'],
  ['./server', 'LinkJob LinkWorkOptions ServerEvent SharedStore'],
  ['./testing', 'CommerceLayerEmulator EmulatorApplication EmulatorFault EmulatorOptions'],
])('exports from %s the types %s', (entry, names) => {
  const { types } = manifest.exports[entry]!
  const exported = [...read(types).matchAll(/export type \{([^}]*)\}/g)].flatMap(([, list = '']) =>
    list.split(',').map((name) => name.trim()),
  )
  expect(exported).toEqual(expect.arrayContaining(names.split(' ')))
})

it('marks only the hooks and components as client code', () => {
  const marked = files('dist').filter(
    (file) => file.endsWith('.js') && /^["']use client["']/.test(read(`dist/${file}`)),
  )
  expect(marked.toSorted()).toEqual([
    'form/useForgotPasswordForm.js',
    'form/useResetLink.js',
    'form/useResetPasswordForm.js',
    'query/useUpdatePasswordReset.js',
    'strength/PasswordStrengthMeter.js',
    'ui/ForgotPasswordForm.js',
    'ui/ResetPasswordForm.js',
  ])
})

it('imports only peer dependencies, and in each entry point only the expected ones', () => {
  const imports = (folder: string) =>
    new Set(
      files(`dist/${folder}`)
        .filter((file) => file.endsWith('.js'))
        .flatMap((file) =>
          [...read(`dist/${folder}/${file}`).matchAll(/from "([^."][^"]*)"/g)].map(
            ([, name]) => name,
          ),
        ),
    )
  expect(imports('client')).toEqual(new Set())
  expect(imports('server')).toEqual(new Set())
  expect(imports('testing')).toEqual(new Set())
  expect(imports('common')).toEqual(new Set())
  expect(imports('breach')).toEqual(new Set())
  expect(imports('strength')).toEqual(new Set(['react', 'react/jsx-runtime']))
  expect(imports('query')).toEqual(new Set(['@tanstack/react-query', 'react']))
  expect(imports('messages')).toEqual(new Set())
  expect(imports('locales')).toEqual(new Set())
  expect(imports('policy')).toEqual(new Set(['zod/mini']))
  expect(imports('form')).toEqual(new Set(['@tanstack/react-query', 'react', 'react-hook-form']))
  expect(imports('ui')).toEqual(new Set(['react', 'react/jsx-runtime']))
  expect(manifest.dependencies).toBeUndefined()
})

it('declares types for every entry point, including the style sheets', () => {
  const declared = Object.entries(manifest.exports).flatMap(([name, entry]) =>
    entry?.types === undefined ? [] : [{ name, types: entry.types }],
  )
  expect(declared.map(({ name }) => name)).toEqual([
    '.',
    './client',
    './query',
    './strength',
    './common',
    './breach',
    './locales',
    './locales/*',
    './server',
    './testing',
    './styles.css',
    './styles.layer.css',
  ])
  // English stands for all languages, since `test/locales` imports each by its public name.
  const paths = declared.map(({ types }) => `${root}/${types.replace('*', 'en')}`)
  expect(paths.filter((path) => !existsSync(path))).toEqual([])
})

it('contains no two file names that differ only in case, which macOS would merge', () => {
  const names = files('dist').map((file) => file.toLowerCase())
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  // The bundler adds a number to file names that would clash.
  expect(names.filter((name) => /\d\.js$/.test(name))).toEqual(['locales/es-419.js'])
})

it('changes no global object when imported', async () => {
  const before = Object.getOwnPropertyNames(globalThis)
  const { fetch } = globalThis
  await import(`${root}/dist/index.js`)
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(before)
  expect(globalThis.fetch).toBe(fetch)
})

it('contains source maps that include the source and point to each function’s own line', () => {
  const mapped = files('dist').filter((file) => file.endsWith('.js.map'))
  const wrong = mapped.flatMap((file) => {
    const payload = JSON.parse(read(`dist/${file}`)) as SourceMapPayload
    const code = read(`dist/${file.replace(/\.map$/, '')}`)
    const isLinked = code.trimEnd().endsWith(`//# sourceMappingURL=${payload.file}.map`)
    const isCarried = payload.sources.every(
      (source, index) => payload.sourcesContent[index] === read(join('dist', file, '..', source)),
    )
    const map = new SourceMap(payload)
    const lost = code.split('\n').flatMap((line, index) => {
      const [, head, name] = /^((?:async )?function |class )(\w+)/.exec(line) ?? []
      if (head === undefined || name === undefined) return []
      const entry = map.findEntry(index, head.length)
      const originalLine = 'originalLine' in entry ? entry.originalLine : -1
      const original = payload.sourcesContent[0]?.split('\n')[originalLine]
      return original?.includes(name) ? [] : [`${file}: ${name}`]
    })
    return isLinked && isCarried ? lost : [file, ...lost]
  })
  expect(mapped.length).toBeGreaterThan(50)
  expect(wrong, '`dist` may be older than `src`: run `npm run build`').toEqual([])
})
