import { type Choices, initialChoices } from './choices'
import { shopRule } from './policies'
import { themes } from './themes'

/** The code that renders what is chosen, complete but for the app's own `getAccessToken`. */
export function codeFor(choices: Choices): string {
  const { language, direction, strength, breachCheck } = choices
  const policy = policyCode(choices)
  const messages = messagesCode(choices)
  const hasPolicy = policy !== undefined
  const meterWords = language === 'ar' ? ' messages={strength}' : ''
  return [
    'import {',
    '  createPasswordResetClient,',
    ...(messages && language === 'en' ? ['  en,'] : []),
    ...(hasPolicy ? ['  passwordPolicy,'] : []),
    '  ResetPasswordForm,',
    '  useResetLink,',
    "} from 'commercelayer-password-reset'",
    ...(breachCheck
      ? ["import { createBreachCheck } from 'commercelayer-password-reset/breach'"]
      : []),
    ...(strength
      ? ["import { PasswordStrengthMeter } from 'commercelayer-password-reset/strength'"]
      : []),
    "import 'commercelayer-password-reset/styles.css'",
    ...(language === 'ar' ? [arabicImport(strength)] : []),
    '',
    'const client = createPasswordResetClient({',
    "  organization: 'acme',",
    '  accessToken: getAccessToken,',
    '})',
    ...(hasPolicy ? [policy] : []),
    ...(messages && direction !== 'auto' ? [`const messages = ${messages}`] : []),
    '',
    'export function ResetPasswordPage() {',
    '  return (',
    '    <ResetPasswordForm',
    '      client={client}',
    '      link={useResetLink()}',
    ...(hasPolicy ? ['      policy={policy}'] : []),
    ...(messages ? [`      messages={${direction === 'auto' ? messages : 'messages'}}`] : []),
    ...(strength
      ? [
          '      renderStrength={(field) => (',
          `        <PasswordStrengthMeter field={field}${meterWords} />`,
          '      )}',
        ]
      : []),
    '      signInHref="/login"',
    '      requestLinkHref="/forgot"',
    '    />',
    '  )',
    '}',
    ...styleCode(choices),
  ].join('\n')
}

function arabicImport(withMeter: boolean): string {
  const words = withMeter ? '{ messages as arabic, strength }' : '{ messages as arabic }'
  return `import ${words} from 'commercelayer-password-reset/locales/ar'`
}

function messagesCode({ language, direction }: Choices): string | undefined {
  const words = language === 'ar' ? 'arabic' : 'en'
  if (direction !== 'auto') return `{ ...${words}, dir: '${direction}' }`
  return language === initialChoices.language ? undefined : words
}

function policyCode({ policy, breachCheck, language }: Choices): string | undefined {
  if (policy === 'default' && !breachCheck) return undefined
  return [
    'const policy = passwordPolicy({',
    ...(policy === 'list'
      ? [
          '  minLength: 12,',
          '  requirements: [',
          '    {',
          "      id: 'not-the-shop',",
          `      label: '${shopRule[language]}',`,
          '      test: (password) => !/fern|finch/i.test(password),',
          '    },',
          '  ],',
        ]
      : []),
    ...(breachCheck ? ['  check: createBreachCheck(),'] : []),
    '})',
  ].join('\n')
}

function styleCode({ theme, scheme }: Choices): string[] {
  const css = themeCss(theme, scheme)
  return css === '' ? [] : ['', '/* In your style sheet */', css]
}

/** The rule that makes a look; empty for the plain one. */
export function themeCss(theme: Choices['theme'], scheme: Choices['scheme']): string {
  const declarations = Object.entries({
    ...(scheme !== initialChoices.scheme && { 'color-scheme': scheme }),
    ...themes[theme],
  })
  if (declarations.length === 0) return ''
  const lines = declarations.map(([name, value]) => `  ${name}: ${value};`)
  return `[data-part='root'] {\n${lines.join('\n')}\n}`
}
