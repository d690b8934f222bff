import { startStorefront } from './startStorefront.mjs'

const storefront = await startStorefront({ port: 4173, apiPort: 4174 })

console.log(`
  Open ${storefront.url}

  There is the form, beside switches for what Commerce Layer answers, looks, languages and rules.
  “Forgot password” begins the whole path, with mailbox and sign-in.
  “Checkout” is where a forgotten password interrupts; the shop is there in English and Italian.
  Commerce Layer is emulated at ${storefront.apiUrl}

  Ctrl-C stops both.
`)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await storefront.close()
    process.exit(0)
  })
}
