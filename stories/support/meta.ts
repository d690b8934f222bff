import type { Decorator } from '@storybook/react-vite'
import type { ResetPasswordForm } from 'commercelayer-password-reset'
import type { ComponentProps } from 'react'

import { type Shop, openShop } from './shop.ts'

type Props = ComponentProps<typeof ResetPasswordForm>

/**
 * Passes each story its own shop's client and link, unless the story sets `client` or `link`
 * itself.
 */
const inShop: Decorator<Props> = (Story, { args, loaded }) => {
  const { client, link } = (loaded as { shop: Shop }).shop
  return Story({
    args: { ...args, client: args.client ?? client, link: 'link' in args ? args.link : link },
  })
}

/** The shared part of all stories of the form. */
export const shared = {
  loaders: [
    async ({ parameters }: { parameters: Record<string, unknown> }) => ({
      shop: await openShop(parameters.shop as object),
    }),
  ],
  decorators: [inShop],
  args: { signInHref: '#sign-in', requestLinkHref: '#forgot' } as Props,
}

/** Returns the current story's shop. */
export function shopOf({ loaded }: { loaded: Record<string, unknown> }): Shop {
  return loaded.shop as Shop
}
