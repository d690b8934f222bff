import { ResetPasswordForm, type ResetPasswordFormProps } from 'commercelayer-password-reset'
import { userEvent, within } from 'storybook/test'

import { type Locale, locales } from '../../test/locales/readLocales.ts'
import { type Shop, openShop } from './shop.ts'

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

type Props = Partial<ResetPasswordFormProps>

/** The forms' props, and the tags of their languages. */
export type LanguagesProps = ResetPasswordFormProps & {
  readonly languages?: readonly string[]
  /** Replaces the token in each form's link. */
  readonly token?: string
}

/** One of several forms on a page. */
export interface Example {
  readonly locale: Locale
  /** Each form has its own client and link, so the forms share no answers. */
  readonly shop: Shop
  readonly props: Props
}

export async function openExample(tag: string, props: Props = {}): Promise<Example> {
  return { locale: locales.get(tag)!, shop: await openShop(), props }
}

/**
 * The shared part of stories with several forms. A loader opens the examples. Each file sets the
 * tag `side-by-side` itself, because Storybook's index reads the file without running it.
 */
export const sideBySide = {
  render: (
    { languages, token, ...args }: Partial<LanguagesProps>,
    { loaded }: { loaded: object },
  ) => (
    // A new selection of languages opens new shops, so React must mount new forms.
    <div key={languages?.join()} className="side-by-side">
      {examplesOf({ loaded }).map(({ locale: { messages }, shop, props }, index) => (
        // The order of the examples never changes.
        <figure key={index} dir={messages.dir}>
          <figcaption>
            {languageNames.of(messages.locale)}, <code>{messages.locale}</code>
          </figcaption>
          <ResetPasswordForm
            client={shop.client}
            link={token === undefined ? shop.link : { ...shop.link, token }}
            {...args}
            {...props}
            messages={messages}
          />
        </figure>
      ))}
    </div>
  ),
  args: { signInHref: '#sign-in', requestLinkHref: '#forgot' } as ResetPasswordFormProps,
}

function examplesOf({ loaded }: { loaded: object }): readonly Example[] {
  return (loaded as { examples: readonly Example[] }).examples
}

export type PlayInTurn = (context: { canvasElement: HTMLElement; loaded: object }) => Promise<void>

/** Plays the forms one after the other, because they share one focus. */
export function playInTurn(
  play: (form: HTMLElement, example: Example) => Promise<void>,
): PlayInTurn {
  return async (context) => {
    const forms = context.canvasElement.querySelectorAll<HTMLElement>('[data-part=root]')
    for (const [index, example] of examplesOf(context).entries()) await play(forms[index]!, example)
  }
}

/** Pastes into the field with each label, and submits with the Enter key. */
export async function enter(form: HTMLElement, texts: Readonly<Record<string, string>>) {
  for (const [label, text] of Object.entries(texts)) {
    await userEvent.click(within(form).getByLabelText(label))
    await userEvent.paste(text)
  }
  await userEvent.keyboard('{Enter}')
}
