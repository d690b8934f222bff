import { useEffect, useRef } from 'react'

interface TurnstileApi {
  render(container: HTMLElement, options: object): string
  remove(widget: string): void
}

declare global {
  interface Window {
    turnstile?: TurnstileApi
  }
}

const service = import.meta.env['VITE_TURNSTILE'] ?? 'https://challenges.cloudflare.com'
let loading: Promise<TurnstileApi> | undefined

/** Loads Cloudflare's script once; after a failure, the next widget tries again. */
function loadTurnstile(): Promise<TurnstileApi> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = `${service}/turnstile/v0/api.js?render=explicit`
    script.addEventListener('load', () => resolve(window.turnstile!))
    script.addEventListener('error', () => {
      loading = undefined
      script.remove()
      reject(new Error('Turnstile was not loaded.'))
    })
    document.head.append(script)
  })
  return loading
}

/** Turnstile's widget. It adds the input `cf-turnstile-response` to the form that it is in. */
export function Turnstile() {
  const container = useRef<HTMLDivElement>(null)

  useEffect(() => {
    let isGone = false
    let remove = () => {}
    loadTurnstile().then(
      (turnstile) => {
        if (isGone || !container.current) return
        const widget = turnstile.render(container.current, {
          sitekey: import.meta.env['VITE_TURNSTILE_SITEKEY'],
          action: 'request-link',
          // Else it throws. The server refuses a form without a token, and the form says so.
          'error-callback': () => true,
        })
        remove = () => turnstile.remove(widget)
      },
      () => {},
    )
    return () => {
      isGone = true
      remove()
    }
  }, [])

  return <div ref={container} />
}
