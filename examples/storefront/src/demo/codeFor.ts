import { type Choices, initialChoices } from './choices'
import { shopRule } from './shopRule'
import { themes } from './themes'

/** The demo's customer. */
export const customer = 'john@example.com'

/** Returns the code for the chosen options. Only the app's own `getAccessToken` is missing. */
export function codeFor(choices: Choices): string {
  const { language, strength, breachCheck } = choices
  const policy = policyCode(choices)
  const hasPolicy = policy !== undefined
  // The form is in English without `messages`.
  const isTranslated = language !== initialChoices.language
  const words = isTranslated ? ' messages={strength}' : ''
  const meterProps = `field={field} userInputs={['${customer}']}${words}`
  return [
    'import {',
    '  createPasswordResetClient,',
    ...(hasPolicy ? ['  passwordPolicy,'] : []),
    '  ResetPasswordForm,',
    '  useResetLink,',
    "} from 'commercelayer-password-reset'",
    ...(breachCheck
      ? ["import { createBreachCheck } from 'commercelayer-password-reset/breach'"]
      : []),
    ...(isTranslated ? [importOf(choices)] : []),
    ...(strength
      ? ["import { PasswordStrengthMeter } from 'commercelayer-password-reset/strength'"]
      : []),
    "import 'commercelayer-password-reset/styles.css'",
    '',
    'const client = createPasswordResetClient({',
    "  organization: 'acme',",
    '  accessToken: getAccessToken,',
    '})',
    ...(hasPolicy ? [policy] : []),
    '',
    'export function ResetPasswordPage() {',
    '  return (',
    '    <ResetPasswordForm',
    '      client={client}',
    '      link={useResetLink()}',
    `      email="${customer}"`,
    ...(hasPolicy ? ['      policy={policy}'] : []),
    ...(isTranslated ? ['      messages={messages}'] : []),
    ...(strength
      ? [
          '      renderStrength={(field) => (',
          `        <PasswordStrengthMeter ${meterProps} />`,
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

function importOf({ language, strength }: Choices): string {
  const words = strength ? 'messages, strength' : 'messages'
  return `import { ${words} } from 'commercelayer-password-reset/locales/${language}'`
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

/** Returns the CSS rule for a theme, or an empty text for the plain theme. */
export function themeCss(theme: Choices['theme'], scheme: Choices['scheme']): string {
  const declarations = Object.entries({
    ...(scheme !== initialChoices.scheme && { 'color-scheme': scheme }),
    ...themes[theme],
  })
  if (declarations.length === 0) return ''
  const lines = declarations.map(([name, value]) => `  ${name}: ${value};`)
  return `[data-part='root'] {\n${lines.join('\n')}\n}`
}
