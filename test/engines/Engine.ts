/** A browser that takes W3C WebDriver's commands. */
export interface Engine {
  /** Sends a command, and returns the value of the answer. */
  readonly send: (command: Command, parameters?: Record<string, unknown>) => Promise<unknown>
  readonly close: () => Promise<void>
}

export interface EngineOptions {
  /** Whether the shopper prefers dark colours. */
  readonly isDark?: boolean
}

/** For both engines: a page that doesn’t load must not take all of a test’s time. */
export const capabilities = { timeouts: { pageLoad: 20_000 } }

/**
 * The commands that are used: WebDriver's method and path by Marionette's name. `:id` is an
 * element's.
 */
export const commands = {
  Navigate: ['POST', 'url'],
  ElementClick: ['POST', 'element/:id/click'],
  GetComputedRole: ['GET', 'element/:id/computedrole'],
  GetComputedLabel: ['GET', 'element/:id/computedlabel'],
  PerformActions: ['POST', 'actions'],
  ExecuteScript: ['POST', 'execute/sync'],
} as const

export type Command = keyof typeof commands
