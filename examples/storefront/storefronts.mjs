/**
 * The shops of this organization. Each shop has its own language and pages. The handler and the
 * pages use the same name for a shop.
 */
export const storefronts = {
  uk: {
    id: 'uk',
    shop: 'Fern & Finch',
    locale: 'en',
    currency: 'GBP',
    root: '',
    checkout: '/checkout/jAmLhkZeLz',
  },
  it: {
    id: 'it',
    shop: 'Felce & Fringuello',
    locale: 'it',
    currency: 'EUR',
    root: '/it',
    checkout: '/it/checkout/wBXVhKzRnj',
  },
}
