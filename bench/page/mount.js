/** Mounts an entry's app once, or several times in one root. */
const { react, 'react-dom': reactDom, 'react-dom/client': client } = window.reactModules
const { createElement, Fragment } = react

/** Returns the time in ms until the document contains the inputs of all instances. */
export async function mount({ App, Provider = Fragment }, field, instances = 1) {
  const host = document.createElement('div')
  document.body.append(host)
  const apps = Array.from({ length: instances }, (_, key) => createElement(App, { key }))
  const tree = createElement(Provider, null, apps)
  const start = performance.now()
  const root = client.createRoot(host)
  reactDom.flushSync(() => root.render(tree))
  const isThere = () => document.querySelectorAll(field).length >= instances
  const end = isThere() ? performance.now() : await until(isThere)
  const unmount = () => {
    reactDom.flushSync(() => root.unmount())
    host.remove()
  }
  return { ms: end - start, unmount }
}

/** Mounts and unmounts `times` times. Returns each mount's time. */
export async function cycle(entry, field, { times, instances = 1 }) {
  const mounts = []
  for (let time = 1; time <= times; time++) {
    const { ms, unmount } = await mount(entry, field, instances)
    unmount()
    mounts.push(ms)
    // Lets timers and effects run now and then, as in a real page.
    if (time % 20 === 0) await new Promise((resolve) => setTimeout(resolve))
  }
  return mounts
}

/** Resolves with the time of the DOM mutation after which `test` is true. */
export async function until(test, timeoutMs = 20_000) {
  if (test()) return performance.now()
  return new Promise((resolve, reject) => {
    const observer = new MutationObserver(() => {
      if (test()) end(() => resolve(performance.now()))
    })
    const timer = setTimeout(
      () => end(() => reject(new Error(`Not reached: ${document.body.innerText.slice(0, 300)}`))),
      timeoutMs,
    )
    const end = (settle) => {
      settle()
      observer.disconnect()
      clearTimeout(timer)
    }
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
  })
}
