/** The shops' own words. The package contains the words of the forms. */
const en = {
  shopLanguage: 'English',
  account: 'Your account',
  accountLinks: 'Account',
  forgotLink: 'Forgot password',
  signIn: 'Sign in',
  forgot: 'Forgot your password?',
  email: 'Email address',
  password: 'Password',
  wrong: 'Email address or password is wrong.',
  signedIn: 'You are signed in',
  welcome: 'Welcome back. Commerce Layer has accepted your password.',
  notSignedIn: 'You are not signed in.',
  forgetAgain: 'Forget it again',
  seeMore: 'See what else can happen',
  backToCheckout: 'Back to your checkout',
  checkout: 'Checkout',
  order: 'Order {number}',
  items: { 'Fern, in a clay pot': 24, 'Seed for finches, 2 kg': 11.5 },
  total: 'Total',
  signInToPay: 'Sign in to pay',
  pay: 'Pay {total}',
  thanks: 'Thank you for your order.',
}

export type Words = Omit<typeof en, 'items'> & { items: Readonly<Record<string, number>> }

const it: Words = {
  shopLanguage: 'Italiano',
  account: 'Il tuo account',
  accountLinks: 'Account',
  forgotLink: 'Password dimenticata',
  signIn: 'Accedi',
  forgot: 'Password dimenticata?',
  email: 'Indirizzo e-mail',
  password: 'Password',
  wrong: 'Indirizzo e-mail o password errati.',
  signedIn: 'Hai effettuato l’accesso',
  welcome: 'Commerce Layer ha accettato la tua password.',
  notSignedIn: 'Non hai effettuato l’accesso.',
  forgetAgain: 'Dimenticala di nuovo',
  seeMore: 'Guarda cos’altro può succedere',
  backToCheckout: 'Torna al checkout',
  checkout: 'Checkout',
  order: 'Ordine {number}',
  items: { 'Felce in vaso di terracotta': 27, 'Semi per fringuelli, 2 kg': 12.9 },
  total: 'Totale',
  signInToPay: 'Accedi per pagare',
  pay: 'Paga {total}',
  thanks: 'Grazie per il tuo ordine.',
}

export const words = { en, it }
