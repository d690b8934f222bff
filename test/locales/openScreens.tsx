import { fireEvent, render, waitFor } from '@testing-library/react'
import {
  type PasswordResetClient,
  PasswordResetError,
  type PasswordResetErrorInit,
  ResetPasswordForm,
  type ResetPasswordFormProps,
  passwordPolicy,
} from 'commercelayer-password-reset'
import { PasswordStrengthMeter } from 'commercelayer-password-reset/strength'

import { link } from '../support/createClient.ts'
import { type Locale, readSentences } from './readLocales.ts'

interface Screen {
  readonly props?: Partial<ResetPasswordFormProps>
  /** The text for each field. With such texts, the form is filled in and submitted. */
  readonly typed?: Readonly<Record<string, string>>
  /** The address that is typed after the link was refused. */
  readonly address?: string
  /** The selector of an element that appears once the form has reached this screen. */
  readonly shows: string
}

const both = { password: 'correct horse battery', confirmation: 'correct horse battery' }
const inPlace: Partial<ResetPasswordFormProps> = {
  ...answering({ kind: 'invalid-link' }),
  requestLinkHref: undefined,
  onRequestLink: async () => {},
}

function answering(error?: PasswordResetErrorInit): { client: PasswordResetClient } {
  const update: PasswordResetClient['update'] = async ({ id }) => {
    if (error) throw new PasswordResetError(error)
    return { id, type: 'customer_password_resets', customer_email: 'john@example.com' }
  }
  return { client: { update } }
}

/** A form whose strength meter shows this hint. */
function advising(code: string, { strength }: Locale): Screen {
  const estimator = () => ({ score: 0, hints: [code] }) as const
  return {
    props: {
      renderStrength: (field) => (
        <PasswordStrengthMeter field={field} messages={strength} estimator={estimator} />
      ),
    },
    typed: { password: 'short' },
    shows: '[data-score]',
  }
}

/** The form's screens in one language, each with the longest texts that it can show. */
function listScreens(locale: Locale): readonly Screen[] {
  const { messages } = locale
  const policy = passwordPolicy({
    minLength: 12,
    // A shop's own rule, labelled with a sentence of this language.
    requirements: [{ id: 'own', label: messages.confirmationBlank, test: () => false }],
  })
  return [
    {
      props: { policy, email: 'john@example.com' },
      typed: { password: 'short' },
      shows: '[data-part=error]',
    },
    // This screen shows the buttons' texts for a visible password.
    {
      props: { messages: { ...messages, show: messages.hide } },
      typed: { password: '' },
      shows: '[data-part=error]',
    },
    { typed: { ...both, confirmation: '' }, shows: '[data-part=error]' },
    { typed: { ...both, confirmation: 'correct horse' }, shows: '[data-part=error]' },
    ...['common', 'personal', 'sequence', 'repeat', 'date', 'longer'].map((code) =>
      advising(code, locale),
    ),
    {
      props: answering({ kind: 'rate-limited', retryAfter: 90_000 }),
      typed: both,
      shows: '[data-part=problem]',
    },
    {
      props: answering({ kind: 'network', outcome: 'unknown' }),
      typed: both,
      shows: '[data-part=problem] [data-part=action]',
    },
    {
      props: answering({ kind: 'invalid-link' }),
      typed: both,
      shows: '[data-part=invalid-link]',
    },
    {
      props: { client: { update: async () => new Promise(() => {}) } },
      typed: both,
      shows: '[data-submitting]',
    },
    { props: answering(), typed: both, shows: '[data-part=success]' },
    { props: { link: null }, shows: '[data-part=invalid-link]' },
    { props: inPlace, typed: both, address: 'john', shows: '[data-part=error]' },
    {
      props: inPlace,
      typed: both,
      // This address leads to the confirmation with the most actions.
      address: 'john@icloud.com',
      shows: '[data-part=request-link]',
    },
  ]
}

/** Renders every screen in this language, one below the other, in the width of the page. */
export async function openScreens(locale: Locale): Promise<void> {
  const { messages } = locale
  const screens = listScreens(locale)
  const { container } = render(
    <div style={{ display: 'grid', gap: 32, padding: 16, font: '16px/1.5 sans-serif' }}>
      {screens.map(({ props }, index) => (
        <ResetPasswordForm
          // The order of the screens never changes.
          key={index}
          {...answering()}
          // Each screen has its own reset, so the screens don't share answers.
          link={{ ...link, id: `${link.id}${index}` }}
          messages={messages}
          signInHref="#sign-in"
          signUpHref="#sign-up"
          requestLinkHref="#forgot"
          {...props}
        />
      ))}
      <EverySentence locale={locale} />
    </div>,
  )
  const roots = Array.from(container.querySelectorAll('[data-part=root]'))
  for (const [index, { typed }] of screens.entries()) if (typed) enter(roots[index]!, typed)
  for (const [index, { address }] of screens.entries()) {
    if (address === undefined) continue
    await waitFor(() => enter(roots[index]!, { email: address }))
  }
  await waitFor(() => {
    for (const [index, { shows }] of screens.entries())
      if (!roots[index]!.querySelector(shows)) throw new Error(`No screen shows ${shows}.`)
  })
}

/** Types and submits. Throws while the form doesn't have these fields. */
function enter(root: Element, typed: Readonly<Record<string, string>>): void {
  const form = root.querySelector('form')!
  for (const [name, value] of Object.entries(typed)) {
    const input = form.elements.namedItem(name)
    if (!input) throw new Error(`No field has the name ${name}.`)
    fireEvent.input(input as HTMLInputElement, { target: { value } })
  }
  fireEvent.submit(form)
}

/** Renders all sentences, even rare ones, where they have the least room. */
function EverySentence({ locale }: { locale: Locale }) {
  const { locale: lang, dir } = locale.messages
  const sentences = Array.from(readSentences(locale), ([key, text]) => {
    return [key, text.replaceAll(/\{\w+\}/g, '88')] as const
  })
  return (
    <div lang={lang} dir={dir} data-part="root" data-status="editing">
      {sentences
        .filter(([key]) => key.endsWith('Title'))
        .map(([key, text]) => (
          <h2 key={key} data-part="title">
            {text}
          </h2>
        ))}
      <div data-part="problem">
        {sentences.map(([key, text]) => (
          <p key={key}>{text}</p>
        ))}
      </div>
    </div>
  )
}
