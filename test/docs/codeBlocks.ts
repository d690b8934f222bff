import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const leftOutPath = `${root}/test/docs/leftOut.ts`

/** These packages aren't installed here. `test/consumers` type-checks the blocks that use them. */
const notInstalled = ['@commercelayer/js-auth', 'msw']

export interface CodeBlock {
  /** The page with the block, and the line of the block's fence or `@example`. */
  readonly place: string
  readonly language: string
  /** The file in `test/consumers` that the block copies, if any. The consumer runs this file. */
  readonly file?: string
  readonly text: string
}

/** The code blocks of the README, the skill and the pages in `docs`, in any language. */
export function readPages(): CodeBlock[] {
  const pages = readdirSync(`${root}/docs`, { recursive: true, encoding: 'utf8' })
  return [
    'README.md',
    'skills/commercelayer-password-reset/SKILL.md',
    ...pages.filter((path) => path.endsWith('.md')).map((path) => `docs/${path}`),
  ]
    .toSorted()
    .flatMap((path) =>
      [...read(path).matchAll(/^( *)```(\S*) ?(\S*)\n([\s\S]*?)^ *```$/gm)].map(
        ([, indent = '', language = '', file = '', text = ''], index, all) => ({
          place: toPlace(path, all[index]!.index),
          language,
          ...(file && { file }),
          text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
        }),
      ),
    )
}

/** The `@example`s of the sources, which an editor shows. */
export function readExamples(): CodeBlock[] {
  return readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .toSorted()
    .flatMap((path) =>
      [...read(`src/${path}`).matchAll(/^ *\* @example\n([\s\S]*?)^ *\*(?:\/| @)/gm)].map(
        (example) => ({
          place: toPlace(`src/${path}`, example.index),
          language: 'tsx',
          text: (example[1] ?? '').replaceAll(/^ *\* ?/gm, ''),
        }),
      ),
    )
}

/**
 * Puts the block into a module that can be type-checked and rendered. Imports missing names from
 * `leftOut.ts`, and replaces “…” among props with the props that every form needs. The
 * module's default export is the block's element or last component. A block that begins with a bare
 * `return` becomes the body of a component.
 */
export function toModule(block: CodeBlock): string {
  const text = block.text.replaceAll(/(?<=\s)…(?=\s)/g, 'client={client} link={link}')
  const names = namesLeftOut.filter((name) => isUsed(text, name) && !isDeclared(text, name))
  const preamble = names.length > 0 ? `import { ${names.join(', ')} } from '${leftOutPath}'` : ''
  return `// ${block.place}\n${preamble}\n${toExports(text)}`
}

function toExports(text: string): string {
  if (/^return/m.test(text)) return `export default function Example() {\n${text}\n}\n`
  if (/^</m.test(text))
    return `${text.replace(/^</m, 'export default function Example() {\n  return <')}\n}\n`
  const component = [...text.matchAll(/^(?:export )?function ([A-Z]\w*)/gm)].at(-1)?.[1]
  return `${text}\nexport { ${component === undefined ? '' : `${component} as default`} }\n`
}

/** Writes the modules into an uncommitted folder, with a tsconfig.json for only these modules. */
export function writeModules(folder: string, modules: readonly string[]): string[] {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const files = modules.map((module, index) => {
    const path = `${folder}/block${index}.tsx`
    writeFileSync(path, module)
    return path
  })
  const elsewhere = `${folder}/elsewhere.d.ts`
  writeFileSync(elsewhere, notInstalled.map((name) => `declare module '${name}'\n`).join(''))
  const config = {
    extends: `${root}/tsconfig.json`,
    compilerOptions: { types: ['vite/client', 'node'] },
    files: [...files, elsewhere],
    include: [],
    exclude: [],
  }
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config))
  return files
}

/** The errors that `tsc` finds in the modules, each with the place of its block. */
export function typecheck(config: string, blocks: readonly CodeBlock[]): string[] {
  try {
    execFileSync('node_modules/.bin/tsc', ['-p', config], { encoding: 'utf8', stdio: 'pipe' })
    return []
  } catch (failure) {
    const { stdout } = failure as { stdout: string }
    return stdout
      .trim()
      .split('\n')
      .map((line) =>
        line.replace(/^\S*block(\d+)\.tsx\(\d+,\d+\)/, (_all, index: string) => {
          return blocks[Number(index)]!.place
        }),
      )
  }
}

/**
 * The names that `leftOut.ts` exports. They are read from its text, since types don't exist at run
 * time.
 */
export const namesLeftOut = [
  ...readFileSync(leftOutPath, 'utf8').matchAll(
    /^export (?:async )?(?:function|const|(type))? ?(?:(\w+)|\{([^}]*)\})/gm,
  ),
].flatMap(([, type, name, list = '']) =>
  [name, ...list.split(',')]
    .map((each = '') => each.trim())
    .filter((each) => each !== '')
    .map((each) => (type === undefined ? each : `type ${each}`)),
)

/** Whether the text uses the name outside of strings and comments, and not as a property. */
export function isUsed(text: string, name: string): boolean {
  const code = text.replaceAll(/'[^'\n]*'|\/\/.*|\/\*[\s\S]*?\*\//g, "''")
  return new RegExp(`(?<![\\w-]|(?<!\\.\\.)\\.)${bare(name)}(?![\\w-]|:)`).test(code)
}

function isDeclared(text: string, name: string): boolean {
  const word = `\\b${bare(name)}\\b`
  return (
    new RegExp(`^import [^']*${word}`, 'm').test(text) ||
    new RegExp(
      `^(?:export )?(?:async )?(?:const|let|function|class|type|interface) [^=(]*${word}`,
      'm',
    ).test(text)
  )
}

function bare(name: string): string {
  return name.replace('type ', '')
}

function read(path: string): string {
  return readFileSync(`${root}/${path}`, 'utf8')
}

function toPlace(path: string, index: number): string {
  return `${path}:${read(path).slice(0, index).split('\n').length}`
}
