/**
 * Themes that only set CSS properties of the root: the shop's theme, and those of
 * docs/customising.md.
 */
export const themes = {
  shop: {
    '--reset-password-accent': 'var(--leaf)',
    '--reset-password-accent-text': 'var(--on-leaf)',
  },
  plain: {},
  rounded: {
    '--reset-password-accent': '#5b4bdb',
    '--reset-password-focus': '#7c6ff0',
    '--reset-password-radius': '999px',
    '--reset-password-control-height': '3em',
    '--reset-password-control-padding': '1.125em',
  },
  dense: {
    'font-size': '0.875rem',
    '--reset-password-radius': '0.25em',
    '--reset-password-title-size': '1.25em',
    '--reset-password-control-height': '2.25em',
    '--reset-password-control-padding': '0.625em',
    '--reset-password-gap': '0.875em',
    '--reset-password-width': '22em',
  },
  'high contrast': {
    '--reset-password-accent': 'CanvasText',
    '--reset-password-accent-text': 'Canvas',
    '--reset-password-muted': 'currentcolor',
    '--reset-password-border': 'currentcolor',
    '--reset-password-focus': 'CanvasText',
    '--reset-password-focus-width': '4px',
    '--reset-password-radius': '0px',
    '--reset-password-label-weight': '700',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>

export type ThemeName = keyof typeof themes
