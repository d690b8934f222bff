import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  PasswordResetError,
  type PasswordResetErrorInit,
  ResetPasswordForm,
  type ResetPasswordFormProps,
  en,
  passwordPolicy,
} from 'commercelayer-password-reset'
import { messages as ja } from 'commercelayer-password-reset/locales/ja'
import { PasswordStrengthMeter } from 'commercelayer-password-reset/strength'
import { forgetResetLinks } from 'commercelayer-password-reset/testing'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'

import { createClient, link } from '../support/createClient.ts'

// The tests of looks read `screens.html`. The components render this file, so it contains the
// markup that shops get. `npx vitest run --project unit test/looks -u` updates the file.

const everything: Partial<ResetPasswordFormProps> = {
  email: 'john@example.com',
  policy: passwordPolicy({
    minLength: 12,
    requirements: [{ id: 'space', label: 'a space', test: (text) => text.includes(' ') }],
  }),
  renderStrength: (field) => <PasswordStrengthMeter field={field} />,
}

const actions = { signInHref: '#sign-in', requestLinkHref: '#link' }
const inPlace = { signInHref: '#sign-in', link: null }

/** Opens the form in a new root, without any earlier events. */
function open(props: Partial<ResetPasswordFormProps>) {
  cleanup()
  act(forgetResetLinks)
  const client = createClient()
  const { container } = render(<ResetPasswordForm client={client} link={link} {...props} />)
  const page = within(container)
  const click = async (name: string) => userEvent.click(page.getByRole('button', { name }))
  const paste = async (label: string, text: string) => {
    await userEvent.click(page.getByLabelText(label))
    await userEvent.paste(text)
  }
  return {
    html: () => container.innerHTML,
    click,
    enter: async (password: string, confirmation = password) => {
      await paste(en.password, password)
      await paste(en.confirmation, confirmation)
      await click(en.submit)
    },
    requestLink: async (address: string) => {
      await paste(en.email, address)
      await click(en.requestLinkSubmit)
    },
    fail: async (error: PasswordResetErrorInit) =>
      act(async () => client.answers[0]?.reject(new PasswordResetError(error))),
    succeed: async () => act(async () => client.answers[0]?.resolve()),
  }
}

/** The HTML of the form after this answer. */
async function afterError(error: PasswordResetErrorInit) {
  const { enter, fail, html } = open(actions)
  await enter('correct horse battery')
  await fail(error)
  return html()
}

const screens: Readonly<Record<string, () => string | Promise<string>>> = {
  async fields() {
    const { enter, click, html } = open(everything)
    await enter('sho rt', 'shore')
    await click('Show password')
    await screen.findByText(/Password strength/, { selector: '[data-sentence] > *' })
    return html()
  },
  problem: async () => afterError({ kind: 'unauthorized' }),
  waiting: async () => afterError({ kind: 'rate-limited', retryAfter: 90_000 }),
  unknown: async () => afterError({ kind: 'network', outcome: 'unknown' }),
  async submitting() {
    const { enter, html } = open(actions)
    await enter('correct horse battery')
    return html()
  },
  async success() {
    const { enter, succeed, html } = open(actions)
    await enter('correct horse battery')
    await succeed()
    return html()
  },
  async 'signing-in'() {
    const { enter, succeed, html } = open({ ...actions, signIn: () => new Promise(() => {}) })
    await enter('correct horse battery')
    await succeed()
    return html()
  },
  'invalid-link': () => open({ ...actions, link: null }).html(),
  'bare-link': () => {
    const renderLink = ({ href, label }: { href: string; label: string }) => (
      <a href={href} data-part="action">
        {label}
      </a>
    )
    return open({ signInHref: '#sign-in', link: null, renderLink }).html()
  },
  async 'request-link'() {
    const { requestLink, html } = open({ ...inPlace, onRequestLink: async () => {} })
    await requestLink('john')
    return html()
  },
  async 'request-failed'() {
    const onRequestLink = async () => {
      throw new PasswordResetError({ kind: 'rate-limited', retryAfter: 90_000 })
    }
    const { requestLink, html } = open({ ...inPlace, onRequestLink })
    await requestLink('john@example.com')
    return html()
  },
  async sent() {
    const { requestLink, html } = open({ ...inPlace, onRequestLink: async () => {} })
    await requestLink('john@example.com')
    return html()
  },
  'before-javascript': () =>
    renderToString(<ResetPasswordForm client={createClient()} link={link} {...everything} />),
  // The sheet has a rule for Japanese titles.
  japanese: () => open({ ...actions, messages: ja, link: null }).html(),
  // In the shop's own form, the button isn't in our grid. The sheet also has a rule for Korean.
  'own-form': () => {
    const renderForm: ResetPasswordFormProps['renderForm'] = (state) => (
      <footer>
        <button {...state.submit.buttonProps} type="submit">
          {state.submit.label}
        </button>
      </footer>
    )
    return open({ lang: 'ko', renderForm }).html()
  },
}

it('writes the components’ own markup into the page that the visual tests load', async () => {
  const sections: string[] = []
  for (const [id, show] of Object.entries(screens))
    sections.push(`<section id="${id}">${await show()}</section>`)
  const ids: string[] = []
  const html = sections
    .join('\n')
    // React numbers its ids from the start of the process, so the ids depend on the order of tests.
    .replaceAll(/_r_(\w+)_/g, (id) => {
      if (!ids.includes(id)) ids.push(id)
      return `_r_${ids.indexOf(id)}_`
    })
    // Timers add and remove announcements, so the page omits the texts of announcements.
    .replaceAll(/(aria-live="(?:polite|assertive)"[^>]*>)[^<]*/g, '$1')
    .replaceAll(' data-again=""', '')
    .replaceAll(/\d+(?=&nbsp;seconds)/g, '90')
    // Puts each element on its own line, except elements inside a text.
    .replaceAll(/<(?=[a-z])(?!span|bdi|section)/g, '\n<')
  await expect(`${html}\n`).toMatchFileSnapshot('screens.html')
})
