import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { type Documentation, makeFsImporter, parse } from 'react-docgen'

const ui = resolve(import.meta.dirname, '../../src/ui')

/** The text of docs/props.md, made from the docstrings of the two components. */
export function propsPage(): string {
  return [
    '# Props',
    '',
    ...wrap(
      'Every prop of the two components, with the docstring that your editor shows. All other ' +
        'props of a `<div>`, such as `id`, `className` and `data-*`, go to the root element. The ' +
        'options of `useResetPasswordForm` and `useForgotPasswordForm` are the props without ' +
        '`children`, `classNames`, `headingLevel`, `ref` and those that start with `render`.',
    ),
    '',
    '<!-- Made from src/ui and src/form/UseResetPasswordFormOptions.ts, by',
    '`npx vitest run --project unit propsPage -u`. -->',
    '',
    '[Customising](customising.md) shows how styles, render props and hooks work together.',
    '',
    ...['ResetPasswordForm', 'ForgotPasswordForm'].flatMap(componentSection),
  ].join('\n')
}

function componentSection(name: string): string[] {
  const { props = {} } = readComponent(name)
  return [`## \`<${name}>\``, '', ...Object.entries(props).flatMap(propSection)]
}

type Prop = NonNullable<Documentation['props']>[string]

function propSection([name, { required, description = '', tsType }]: [string, Prop]): string[] {
  const [text = '', defaultValue] = description.split(/\s*@default\s+/)
  const type = tsType && 'raw' in tsType ? tsType.raw : (tsType?.name ?? 'unknown')
  const facts = [
    `\`${readable(type, required)}\``,
    ...(required ? ['required'] : []),
    ...(defaultValue ? [`default: ${asCode(defaultValue)}`] : []),
  ]
  return [`### \`${name}\``, '', ...wrap(facts.join(', ')), '', ...wrap(text), '']
}

/** The type as the page shows it. An optional prop omits `undefined`, which readers expect. */
function readable(raw: string, required = false): string {
  const type = raw.replaceAll(/\s+/g, ' ').replace(/^\| /, '')
  if (required) return type
  return type.replace(/^(.*?) ?\| undefined$/, '$1').replace(/^\((\(.*\) => [^()]*)\)$/, '$1')
}

/** Formats a default as code, unless the default is a sentence or contains code itself. */
function asCode(text: string): string {
  return /[\s`]/.test(text) ? text : `\`${text}\``
}

function readComponent(name: string): Documentation {
  const filename = `${ui}/${name}.tsx`
  const [component] = parse(readFileSync(filename, 'utf8'), {
    filename,
    importer: makeFsImporter(findSource),
  })
  if (!component) throw new Error(`There is no component in ${filename}.`)
  return component
}

/** Resolves only our own files, which declare all props. Imports of packages are skipped. */
function findSource(path: string, folder: string): string {
  const source = resolve(folder, path).replace(/\.js$/, '.ts')
  const found = [source, `${source}x`].find((file) => path.startsWith('.') && existsSync(file))
  return found ?? `${ui}/../client/PasswordResetClient.ts`
}

/** Splits the text into lines of at most 100 columns. */
function wrap(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= 100) lines[lines.length - 1] += ` ${word}`
    else lines.push(word)
  }
  return lines
}
