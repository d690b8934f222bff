import { Auth } from '@supabase/auth-ui-react'
import { createClient } from '@supabase/supabase-js'

const client = createClient('https://shop.example', 'anon', {
  auth: { storageKey: 'supabase', detectSessionInUrl: false, autoRefreshToken: false },
})

export function App() {
  return <Auth supabaseClient={client} view="update_password" providers={[]} />
}
