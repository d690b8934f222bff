/**
 * The shops of this organization, each with a language and pages of its own. Handler and pages know
 * a shop by the same name.
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
