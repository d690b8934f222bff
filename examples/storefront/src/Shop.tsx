import { Link, Outlet } from 'react-router'

import { shops, useDocumentOf, useStorefront } from './storefront'

/** The layout around all pages of the shop. */
export function Shop() {
  const storefront = useStorefront()
  useDocumentOf(storefront)
  const { checkout, id, root, shop, words } = storefront
  const others = shops.filter((each) => each.id !== id)
  return (
    <>
      <header className="shop-header">
        <Link to={root === '' ? '/' : checkout} className="shop-name">
          {shop}
        </Link>
        <nav aria-label={words.accountLinks}>
          <Link to={checkout}>{words.checkout}</Link>
          <Link to={`${root}/forgot`}>{words.forgotLink}</Link>
          <Link to={`${root}/login`}>{words.signIn}</Link>
          {others.map((each) => (
            <Link key={each.id} to={each.checkout} lang={each.locale} hrefLang={each.locale}>
              {each.words.shopLanguage}
            </Link>
          ))}
        </nav>
      </header>
      <main>
        <Outlet />
      </main>
    </>
  )
}
