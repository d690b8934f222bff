import type { Globals } from 'storybook/internal/types'

interface StorybookWindow extends Window {
  readonly __STORYBOOK_ADDONS_CHANNEL__?: {
    on: (event: 'globalsUpdated', listener: (update: { globals: Globals }) => void) => void
  }
  readonly __STORYBOOK_PREVIEW__?: {
    onUpdateGlobals: (update: { globals: Globals }) => Promise<void>
    readonly storyStoreValue?: { readonly userGlobals: { get: () => Globals } }
  }
}

// On a docs page, Storybook renders each story that plays in its own frame with such an id.
const frame = window.frameElement?.id.startsWith('iframe--') ? window.frameElement : undefined
const docsPage = frame && (window.parent as StorybookWindow)

export const isFramed = frame !== undefined

/** The toolbar's settings on the docs page that contains this frame. */
export const globalsAround: Globals =
  docsPage?.__STORYBOOK_PREVIEW__?.storyStoreValue?.userGlobals.get() ?? {}

/** Makes the frame as high as its story, and applies changes of the toolbar to the frame. */
export function adaptToFrame(): void {
  if (!frame) return
  document.documentElement.dataset.framed = ''
  keepPageStill()
  followHeight(frame)
  let last = globalsAround
  docsPage?.__STORYBOOK_ADDONS_CHANNEL__?.on('globalsUpdated', ({ globals }) => {
    // Each frame reports its own update to the docs page. Updating again would cause an endless
    // loop.
    if (globals.theme === last.theme && globals.direction === last.direction) return
    last = globals
    void (window as StorybookWindow).__STORYBOOK_PREVIEW__?.onUpdateGlobals({ globals })
  })
}

/** Focusing an element in a frame would scroll the docs page, so this switches scrolling off. */
function keepPageStill(): void {
  const focus = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'focus')?.value as (
    this: HTMLElement,
    options?: FocusOptions,
  ) => void
  HTMLElement.prototype.focus = function focusInPlace(options) {
    focus.call(this, { ...options, preventScroll: true })
  }
  Element.prototype.scrollIntoView = () => {}
}

function followHeight({ parentElement }: Element): void {
  const root = document.querySelector<HTMLElement>('#storybook-root')
  if (!root || !parentElement) return
  new ResizeObserver(() => {
    if (root.offsetHeight > 0) parentElement.style.height = `${root.offsetHeight}px`
  }).observe(root)
}
