import { useState } from 'react'
import { useLocation, useParams } from 'react-router'

import { isSignedIn } from './commerceLayer'
import { SignInForm } from './SignInForm'
import { useStorefront } from './storefront'

/** A checkout page with a sign-in form, from which a shopper can reset the password. */
export function CheckoutPage() {
  const { currency, locale, words } = useStorefront()
  const { number = '' } = useParams()
  // Drops the query, because Commerce Layer's own checkout has an access token in the query.
  const { pathname } = useLocation()
  const [step, setStep] = useState(isSignedIn() ? 'pay' : 'sign-in')
  const items = Object.entries(words.items)
  const toPrice = (value: number) => value.toLocaleString(locale, { style: 'currency', currency })
  const total = toPrice(items.reduce((sum, [, price]) => sum + price, 0))

  return (
    <section className="card">
      <h1>{words.checkout}</h1>
      <p>{words.order.replace('{number}', number)}</p>
      <ul>
        {items.map(([name, price]) => (
          <li key={name}>
            {name}, {toPrice(price)}
          </li>
        ))}
      </ul>
      <p>
        {words.total} <strong>{total}</strong>
      </p>
      {step === 'sign-in' && (
        <>
          <h2>{words.signInToPay}</h2>
          <SignInForm onSignedIn={() => setStep('pay')} returnTo={pathname} />
        </>
      )}
      {step === 'pay' && (
        <>
          <p role="status">{words.signedIn}</p>
          <form action={() => setStep('paid')}>
            <button type="submit">{words.pay.replace('{total}', total)}</button>
          </form>
        </>
      )}
      {step === 'paid' && <p role="status">{words.thanks}</p>}
    </section>
  )
}
