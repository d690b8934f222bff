import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// TypeScript 7 exports no language service, so this uses API Extractor's TypeScript 6.
const extractor = createRequire(import.meta.url).resolve('@microsoft/api-extractor')
const ts = createRequire(extractor)('typescript')

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Reads the texts that an editor shows for a file that uses the published types: a text for each
 * attribute, parameter and property, and the docstrings of the package's own props.
 */
export function readHovers(path) {
  const service = createService(path)
  const program = service.getProgram()
  const source = program.getSourceFile(path)
  const texts = new Set()
  const props = new Map()
  visit(source)
  return { texts: [...texts], props }

  function visit(node) {
    if (ts.isJsxAttribute(node) || ts.isParameter(node) || ts.isPropertyAccessExpression(node))
      texts.add(toText(service.getQuickInfoAtPosition(path, node.name.getStart(source))))
    if (ts.isJsxAttributes(node)) readProps(node)
    ts.forEachChild(node, visit)
  }

  function readProps(attributes) {
    const checker = program.getTypeChecker()
    for (const prop of checker.getContextualType(attributes).getProperties()) {
      const isOurs = prop.declarations.some(({ parent }) =>
        parent.getSourceFile().fileName.startsWith(join(root, 'dist')),
      )
      const docs = ts.displayPartsToString(prop.getDocumentationComment(checker))
      if (isOurs) props.set(prop.name, docs)
    }
  }
}

function toText({ displayParts, documentation, tags = [] }) {
  const docs = ts.displayPartsToString(documentation)
  const tagLines = tags.map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`)
  return [ts.displayPartsToString(displayParts), docs, ...tagLines].filter(Boolean).join('\n')
}

function createService(path) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const { directoryExists, fileExists, readDirectory, readFile } = ts.sys
  const paths = { 'commercelayer-password-reset': ['./dist/index.d.ts'] }
  return ts.createLanguageService({
    directoryExists,
    fileExists,
    readDirectory,
    readFile,
    getCompilationSettings: () => ({ ...options, types: [], paths }),
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [path],
    getScriptSnapshot(file) {
      const text = readFile(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getScriptVersion: () => '1',
  })
}
