import type { Decorator } from '@storybook/react-vite'
import type { ResetPasswordForm } from 'commercelayer-password-reset'
import type { ComponentProps } from 'react'

import { type Shop, openShop } from './shop.ts'

type Props = ComponentProps<typeof ResetPasswordForm>

/**
 * Gives each story a shop of its own, whose client and link are the defaults of the story's args.
 */
const inShop: Decorator<Props> = (Story, { args, loaded }) => {
  const { client, link } = (loaded as { shop: Shop }).shop
  return Story({
    args: { ...args, client: args.client ?? client, link: 'link' in args ? args.link : link },
  })
}

/** What all stories of the form have in common. */
export const shared = {
  loaders: [
    async ({ parameters }: { parameters: Record<string, unknown> }) => ({
      shop: await openShop(parameters.shop as object),
    }),
  ],
  decorators: [inShop],
  args: { signInHref: '#sign-in', requestLinkHref: '#forgot' } as Props,
}

/** The shop of the present story. */
export function shopOf({ loaded }: { loaded: Record<string, unknown> }): Shop {
  return loaded.shop as Shop
}
