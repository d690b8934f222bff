import type { AppProps } from 'next/app'
import Head from 'next/head'

import 'commercelayer-password-reset/styles.css'

export default function App({ Component, pageProps }: AppProps) {
  return (
    <>
      <Head>
        <title>Next.js, Pages Router</title>
        <link rel="icon" href="data:," />
      </Head>
      <Component {...pageProps} />
    </>
  )
}
