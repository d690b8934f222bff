/** A browser that accepts W3C WebDriver's commands. */
export interface Engine {
  /** Sends a command, and returns the answer's value. */
  readonly send: (command: Command, parameters?: Record<string, unknown>) => Promise<unknown>
  readonly close: () => Promise<void>
}

export interface EngineOptions {
  /** Whether the shopper prefers dark colours. */
  readonly isDark?: boolean
}

/** Used for both engines. The limit ends the load of a hanging page before the test times out. */
export const capabilities = { timeouts: { pageLoad: 20_000 } }

/**
 * The commands that the tests use. Each of Marionette's names maps to WebDriver's method and path.
 * `:id` stands for an element's id.
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
