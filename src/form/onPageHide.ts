/** Calls the listener when the page is left; returns the function to unsubscribe. */
export function onPageHide(listener: () => void): () => void {
  window.addEventListener('pagehide', listener)
  return () => {
    window.removeEventListener('pagehide', listener)
  }
}
