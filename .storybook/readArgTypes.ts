import type { ArgTypes } from '@storybook/react-vite'

interface DocgenProp {
  readonly required?: boolean
  readonly description?: string
  readonly tsType?: { readonly name: string; readonly raw?: string }
}

/** A component as `react-docgen` annotates it. */
export interface Documented {
  readonly __docgenInfo?: {
    readonly description?: string
    readonly props?: Readonly<Record<string, DocgenProp>>
  }
}

/** Reads the props from docgen: name, type, description, default and a matching control. */
export function readArgTypes(component: Documented): ArgTypes {
  const props = Object.entries(component.__docgenInfo?.props ?? {})
  return Object.fromEntries(props.map(([name, prop]) => [name, toArgType(name, prop)]))
}

function toArgType(name: string, { required = false, description = '', tsType }: DocgenProp) {
  const [text = '', defaultValue] = description.split(/\s*@default\s+/)
  const type = readable(tsType?.raw ?? tsType?.name ?? 'unknown')
  return {
    name,
    description: text.replaceAll(/\s*\n\s*/g, ' '),
    type: { name: 'other', value: type, required },
    control: toControl(type),
    table: {
      category: toCategory(name, type),
      type: { summary: type },
      ...(defaultValue && { defaultValue: { summary: defaultValue } }),
    },
  } as const
}

/** The type as the table shows it. It omits `undefined`, since the table marks required props. */
function readable(raw: string): string {
  const type = raw
    .replaceAll(/\s+/g, ' ')
    .replace(/^\| /, '')
    .replace(/^(.*?) ?\| undefined$/, '$1')
  return type.replace(/^\((\(.*\) => [^()]*)\)$/, '$1')
}

/** Disables the control for functions and objects, because JSON can't express them. */
function toControl(type: string) {
  // Storybook expects the long form of a control here.
  if (type === 'boolean') return { type: 'boolean' } as const
  if (type === 'string') return { type: 'text' } as const
  if (/^\d( \| \d)*$/.test(type)) return { type: 'range', min: 1, max: 6, step: 1 } as const
  return { disable: true } as const
}

function toCategory(name: string, type: string): string {
  if (/^render|^children$/.test(name)) return 'Render props'
  return type.includes('=>') ? 'Events' : 'Options'
}
