const ours = 'commercelayer-password-reset'

/** Args that the code omits, because a shop's page has its own client, link and URLs. */
const left = ['client', 'link', 'signInHref', 'requestLinkHref', 'languages', 'token']

/**
 * The code of a page that shows the same as a story. Readers can paste the code, and add only their
 * own `getAccessToken`. Args that can't be printed, such as functions, are copied from the story's
 * file.
 */
export function storyCode(file: string, name: string, args: Readonly<Record<string, unknown>>) {
  const story = declarationOf(file, name) ?? ''
  const [, factory = ''] = /(?:= |\.\.\.)(\w+)\(/.exec(story) ?? []
  const places = [story, declarationOf(file, factory) ?? '', declarationOf(file, 'meta') ?? '']
  const [, component] = /^ {2}component: (\w+PasswordForm),$/m.exec(places.at(-1)!) ?? []
  const body = component ? formPage(component, places, file, args) : hookPage(places)
  return withImports(file, body, component)
}

function formPage(
  component: string,
  places: readonly string[],
  file: string,
  args: Readonly<Record<string, unknown>>,
) {
  const entries = places.map((place) => entriesOf(propertyOf(place, 'args'), file))
  const language = (args.languages as string[] | undefined)?.[0]
  const props = Object.entries(args).flatMap(([prop, value]) => {
    if (left.includes(prop) || value === undefined) return []
    if (prop === 'onRequestLink') return ['onRequestLink={requestLink}']
    const text = entries.map((each) => each.get(prop)).find((each) => each !== undefined)
    return [toAttribute(prop, value, text)]
  })
  const asks = 'onRequestLink' in args
  const isReset = component === 'ResetPasswordForm'
  return [
    ...(language ? [`import { messages } from '${ours}/locales/${language}'`, ''] : []),
    ...(asks ? ["const requestLink = createRequestLink('/api/password-reset')", ''] : []),
    `export function ${component.replace('Form', 'Page')}() {`,
    '  return (',
    `    <${component}`,
    ...[
      ...(isReset ? ['client={client}', 'link={useResetLink()}'] : []),
      'signInHref="/login"',
      ...(asks ? [] : ['requestLinkHref="/forgot"']),
      ...(language ? ['messages={messages}'] : []),
      ...props,
    ].map((prop) => `      ${prop}`),
    '    />',
    '  )',
    '}',
  ].join('\n')
}

function hookPage(places: readonly string[]) {
  const render =
    places.map((place) => propertyOf(place, 'render')).find((text) => text !== '') ?? ''
  const element = render.replace(/^\(.*?\) =>\s*\(?/, '').replace(/\)$/, '')
  return [
    'export function ResetPasswordPage() {',
    '  const link = useResetLink()',
    '  return (',
    '    link && (',
    `      ${element.replaceAll('loaded.shop.', '').trim()}`,
    '    )',
    '  )',
    '}',
  ].join('\n')
}

/** Prints strings and styles. Copies the source text of all other values. */
function toAttribute(prop: string, value: unknown, text: string | undefined): string {
  if (typeof value === 'string') return `${prop}="${value}"`
  // React's `CSSProperties` type doesn't allow custom properties.
  if (prop === 'style') return `style={${JSON.stringify(value)} as CSSProperties}`
  return `${prop}={${text ?? String(value)}}`
}

/** Adds the declarations and imports that the page needs. */
function withImports(file: string, body: string, component: string | undefined): string {
  const declared = new Map<string, string>()
  const add = (text: string) => {
    for (const name of namesIn(text)) {
      const declaration = declarationOf(file, name)
      if (declaration === undefined || declared.has(name) || declaration.startsWith('export'))
        continue
      declared.set(name, declaration)
      add(declaration)
    }
  }
  add(body)
  const options = "{ organization: 'acme', accessToken: getAccessToken }"
  const client = `const client = createPasswordResetClient(${options})`
  const [imports = '', page] = /^import .*\n/.test(body) ? body.split(/\n\n(.*)/s) : ['', body]
  const own = component === 'ForgotPasswordForm' ? [] : [client]
  const code = [...own, ...[...declared.values()].toReversed(), page].join('\n\n')
  const known = new Map(importsOf(file))
  for (const name of ['createPasswordResetClient', 'createRequestLink', 'useResetLink'])
    known.set(name, { from: ours, text: name })
  const bySource = new Map<string, string[]>()
  for (const name of namesIn(code)) {
    const found = known.get(name)
    if (found) bySource.set(found.from, [...(bySource.get(found.from) ?? []), found.text])
  }
  const lines = [...bySource].map(([from, names]) => {
    const isDefault = names[0]?.startsWith('default ')
    const what = isDefault
      ? names[0]!.slice('default '.length)
      : `{ ${names.toSorted().join(', ')} }`
    return `import ${what} from '${from}'`
  })
  const sheet = component ? [`import '${ours}/styles.css'`] : []
  return `${[...lines.toSorted(), imports, ...sheet].filter(Boolean).join('\n')}\n\n${code}\n`
}

/**
 * The story file's imports from packages, by name. Imports from files and Storybook are omitted.
 */
function importsOf(file: string) {
  return [...file.matchAll(/^import (type )?([^']*?) from '([^']+)'$/gm)].flatMap(
    ([, type = '', names = '', from = '']): [string, { from: string; text: string }][] => {
      if (/^\.|storybook/.test(from)) return []
      const [, list] = /\{([^}]*)\}/.exec(names) ?? []
      if (list === undefined) return [[names, { from, text: `default ${names}` }]]
      return list
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean)
        .map((each) => [each.split(' ').at(-1)!, { from, text: type + each }])
    },
  )
}

function namesIn(text: string): Set<string> {
  const code = text.replaceAll(/'[^'\n]*'|"[^"\n]*"|\/\*[^]*?\*\/|\/\/.*/g, "''")
  return new Set(code.match(/(?<![\w.-])[A-Za-z_]\w*/g) ?? [])
}

/** A top-level declaration, up to the line that closes its last bracket. */
function declarationOf(file: string, name: string): string | undefined {
  if (name === '') return undefined
  const start = file.search(
    new RegExp(`^(?:export )?(?:async )?(?:const|function|interface|type) ${name}\\b`, 'm'),
  )
  if (start < 0) return undefined
  const lines = file.slice(start).split('\n')
  const end = lines.findIndex((_line, index) => {
    const text = lines.slice(0, index + 1).join('\n')
    return depthOf(text) === 0 && !/[=(,:|&]$/.test(text)
  })
  return lines.slice(0, end + 1).join('\n')
}

/** The source text of a property in an object literal that is indented by two or four spaces. */
function propertyOf(text: string, name: string): string {
  const [all = '', indent = ''] = new RegExp(`^( {2}| {4})${name}: `, 'm').exec(text) ?? []
  if (all === '') return ''
  const rest = text.slice(text.indexOf(all) + all.length)
  const end = new RegExp(`,\\n(?=${indent}\\S|${indent.slice(2)}\\})`).exec(rest)
  return rest.slice(0, end?.index ?? rest.length)
}

/**
 * The entries of an object literal, by name. Includes the entries of spread constants in the file.
 */
function entriesOf(literal: string, file: string): Map<string, string> {
  const inside = literal
    .trim()
    .replace(/^\{/, '')
    .replace(/\}(?: as \w+)?$/, '')
  const pieces = inside.split(',').reduce<string[]>((all, piece) => {
    const last = all.at(-1)
    return last !== undefined && depthOf(last) > 0
      ? [...all.slice(0, -1), `${last},${piece}`]
      : [...all, piece]
  }, [])
  return new Map(
    pieces.flatMap((piece): [string, string][] => {
      const [, spread = ''] = /^\s*\.\.\.(\w+)\s*$/.exec(piece) ?? []
      const constant = declarationOf(file, spread)?.replace(/^[^=]*= /, '')
      if (constant !== undefined) return [...entriesOf(constant, file)]
      const [, name = '', text = ''] = /^\s*(\w+): ([^]*)$/.exec(piece) ?? []
      return name === '' ? [] : [[name, text.trim()]]
    }),
  )
}

/** The number of brackets outside strings that are still open at the end of the text. */
function depthOf(text: string): number {
  const code = text.replaceAll(/'[^'\n]*'|`[^`]*`|\/\/.*/g, '')
  return (code.match(/[({[]/g)?.length ?? 0) - (code.match(/[)}\]]/g)?.length ?? 0)
}
