import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import data from '@mdn/browser-compat-data' with { type: 'json' }

// TypeScript 7 exports no compiler, so this uses API Extractor's TypeScript 6.
const extractor = createRequire(import.meta.url).resolve('@microsoft/api-extractor')
const ts = createRequire(extractor)('typescript')

const root = fileURLToPath(new URL('../../..', import.meta.url))

export const browsers = ['chrome', 'edge', 'firefox', 'safari', 'safari_ios']

/** TypeScript's class names, each with the different name of the class in MDN's data. */
const otherNames = {
  CallableFunction: 'Function',
  EventTarget: 'EventTarget',
  NewableFunction: 'Function',
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  WindowOrWorkerGlobalScope: 'Window',
  GlobalEventHandlers: 'Element',
  ElementCSSInlineStyle: 'HTMLElement',
  HTMLOrSVGElement: 'HTMLElement',
  NavigatorLanguage: 'Navigator',
  NavigatorOnLine: 'Navigator',
  NavigatorID: 'Navigator',
  ParentNode: 'Document',
  NonElementParentNode: 'Document',
  NonDocumentTypeChildNode: 'Element',
  ChildNode: 'Element',
  Body: 'Response',
  IteratorObject: 'Iterator',
}

/**
 * Finds the built-in features that the browser modules use. `found` maps each `Class.member` to the
 * oldest browsers that support it. `unknown` lists features that MDN's data lacks.
 */
export function readScriptFeatures() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/^(?:server|testing|locales)\//.test(file))
    .map((file) => join(root, 'src', file))
  const program = ts.createProgram(files, { ...options, types: [] })
  const checker = program.getTypeChecker()
  const found = new Map()
  const unknown = new Set()
  for (const file of files) visit(program.getSourceFile(file))
  return { found, unknown }

  function visit(node) {
    if (ts.isTypeNode(node)) return
    if (ts.isIdentifier(node) && !ts.isDeclaration(node.parent)) {
      const name = nameOf(checker.getSymbolAtLocation(node))
      if (name !== undefined && !found.has(name)) {
        const support = supportOf(name)
        if (support) found.set(name, support)
        else unknown.add(name)
      }
    }
    ts.forEachChild(node, visit)
  }

  function nameOf(symbol) {
    const [declaration] = symbol?.declarations ?? []
    const file = declaration?.getSourceFile().fileName ?? ''
    if (!/\/lib\.[\w.]+\.d\.ts$/.test(file)) return undefined
    const { parent } = declaration
    const owner = ts.isInterfaceDeclaration(parent) ? parent.name.text : undefined
    const isBare = ts.isTypeLiteralNode(parent) || owner === undefined
    const constructor = owner?.replace(/Constructor$/, '')
    return isBare ? symbol.name : `${otherNames[constructor] ?? constructor}.${symbol.name}`
  }
}

/** Finds the CSS features of the style sheet, except features inside `@supports`. */
export function readSheetFeatures() {
  const sheet = readFileSync(join(root, 'dist/styles.css'), 'utf8')
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/^@supports[^]*?^\}/gm, '')
    .replaceAll(/"[^"]*"/g, '""')
  const found = new Map()
  const add = (name, entry) => entry?.__compat && found.set(name, versionsOf(entry))
  const all = (pattern) => new Set([...sheet.matchAll(pattern)].map(([, name]) => name))
  for (const name of all(/(?<=[{;]\s*)([a-z-]+)(?=:\s)/g)) add(name, data.css.properties[name])
  for (const name of all(/:{1,2}([a-z-]+)/g)) add(`:${name}`, data.css.selectors[name])
  for (const name of all(/@([a-z-]+)/g)) add(`@${name}`, data.css['at-rules'][name])
  for (const name of all(/([a-z-]+)\(/g)) add(`${name}()`, findType(data.css.types, name))
  if (/^\s*& /m.test(sheet)) add('&', data.css.selectors.nesting)
  return found
}

function findType(types, name) {
  for (const [key, entry] of Object.entries(types)) {
    if (key === '__compat') continue
    const nested = key === name ? entry : findType(entry, name)
    if (nested) return nested
  }
  return undefined
}

function supportOf(name) {
  const [owner, member] = name.split('.')
  const entries = [data.javascript.builtins, data.javascript.builtins.Intl, data.api].flatMap(
    (place) =>
      member === undefined
        ? [place[owner]]
        : [place[owner]?.[member], place[owner]?.[`${member}_static`]],
  )
  const entry = [...entries, data.api.Window[owner], data.javascript.builtins[owner]].find(
    (each) => each?.__compat,
  )
  return entry && versionsOf(entry)
}

function versionsOf({ __compat: { support } }) {
  return browsers.map((browser) => {
    const all = [support[browser]].flat()
    const version = all.find((each) => !each.flags && !each.prefix)?.version_added
    return typeof version === 'string' ? Number.parseFloat(version.replace('≤', '')) : Infinity
  })
}
