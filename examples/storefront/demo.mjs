import { startStorefront } from './startStorefront.mjs'

const storefront = await startStorefront({ port: 4173, apiPort: 4174 })

console.log(`
  Storefront      ${storefront.url}
  Commerce Layer  ${storefront.apiUrl} (emulated)

  Try it: ask for a new password for john@example.com, open the link in the mailbox,
  choose a password, sign in with it.
  Ctrl-C stops both.
`)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await storefront.close()
    process.exit(0)
  })
}
