import { ResetPasswordForm, type ResetPasswordFormProps } from 'commercelayer-password-reset'
import { userEvent, within } from 'storybook/test'

import { type Locale, locales } from '../../test/locales/readLocales.ts'
import { type Shop, openShop } from './shop.ts'

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

type Props = Partial<ResetPasswordFormProps>

/** The props of the forms, and the tags of their languages. */
export type LanguagesProps = ResetPasswordFormProps & {
  readonly languages?: readonly string[]
  /** Instead of the one that each form's link has. */
  readonly token?: string
}

/** One form of several on a page. */
export interface Example {
  readonly locale: Locale
  /** With a client and a link of its own: the forms know nothing of each other. */
  readonly shop: Shop
  readonly props: Props
}

export async function openExample(tag: string, props: Props = {}): Promise<Example> {
  return { locale: locales.get(tag)!, shop: await openShop(), props }
}

/**
 * What stories of several forms have in common. A loader opens the examples. Each file has the tag
 * `side-by-side` in plain sight, because Storybook's index reads it without running anything.
 */
export const sideBySide = {
  render: (
    { languages, token, ...args }: Partial<LanguagesProps>,
    { loaded }: { loaded: object },
  ) => (
    // Other languages have other shops, and so other forms.
    <div key={languages?.join()} className="side-by-side">
      {examplesOf({ loaded }).map(({ locale: { messages }, shop, props }, index) => (
        // The examples never change places.
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

/** Plays in one form after the other, because all share one focus. */
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
