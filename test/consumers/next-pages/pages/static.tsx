import { ResetPassword } from '../shop/ResetPassword'

/** Made at build time, so that the router learns the query after hydration. */
export default function Page() {
  return <ResetPassword />
}
