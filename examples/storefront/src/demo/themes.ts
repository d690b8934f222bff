/** Looks made of the style sheet's custom properties alone. */
export const themes = {
  plain: {},
  rounded: {
    '--reset-password-accent': '#6b3fc4',
    '--reset-password-accent-text': '#fff',
    '--reset-password-focus': '#8f63e8',
    '--reset-password-radius': '1.5rem',
  },
  dense: {
    'font-size': '0.875rem',
    '--reset-password-radius': '0.25rem',
    '--reset-password-gap': '0.875em',
    '--reset-password-control-height': '2.375em',
    '--reset-password-title-size': '1.375em',
  },
  'high contrast': {
    '--reset-password-accent': 'CanvasText',
    '--reset-password-accent-text': 'Canvas',
    '--reset-password-border': 'CanvasText',
    '--reset-password-muted': 'CanvasText',
    '--reset-password-focus': 'light-dark(#b30059, #ffd500)',
    '--reset-password-focus-width': '4px',
    '--reset-password-radius': '0',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>

export type ThemeName = keyof typeof themes
