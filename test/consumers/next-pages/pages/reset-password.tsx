import type { GetServerSideProps } from 'next'

import { ResetPassword } from '../shop/ResetPassword'
import { Router, type RouterProps } from '../shop/Router'

/** Rendered for each request, so the router asks the server for props by this page's URL. */
export const getServerSideProps: GetServerSideProps<RouterProps> = async () => ({
  props: { renderedAs: crypto.randomUUID() },
})

export default function Page({ renderedAs }: RouterProps) {
  return (
    <main>
      <ResetPassword />
      <Router renderedAs={renderedAs} />
    </main>
  )
}
