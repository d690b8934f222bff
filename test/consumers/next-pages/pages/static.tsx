import { ResetPassword } from '../shop/ResetPassword'

/** Rendered at build time, so the router gets the query only after hydration. */
export default function Page() {
  return <ResetPassword />
}
