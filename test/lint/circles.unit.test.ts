// @vitest-environment node
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const src = join(root, 'src')

type Graph = ReadonlyMap<string, readonly string[]>

/** The files of src, each with its imports, including type imports. */
function readGraph(): Graph {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file))
  return new Map(files.map((file) => [file, importsOf(file, files)]))
}

function importsOf(file: string, files: readonly string[]): string[] {
  const text = readFileSync(join(src, file), 'utf8')
  return [...text.matchAll(/from '(\.\.?\/[^']+)\.js'/g)].map(([, path = '']) => {
    const target = normalize(join(dirname(file), path)).replaceAll('\\', '/')
    const found = files.find((each) => each === `${target}.ts` || each === `${target}.tsx`)
    if (found === undefined) throw new Error(`${file} imports ${path}, which isn’t there`)
    return found
  })
}

/** Returns a path of imports from a file back to the same file, if such a path exists. */
function findCircle(graph: Graph): string | undefined {
  const finished = new Set<string>()
  const walk = (file: string, way: readonly string[]): string | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file].join(' → ')
    if (finished.has(file)) return undefined
    for (const next of graph.get(file) ?? []) {
      const circle = walk(next, [...way, file])
      if (circle) return circle
    }
    finished.add(file)
    return undefined
  }
  for (const file of graph.keys()) {
    const circle = walk(file, [])
    if (circle) return circle
  }
  return undefined
}

it('(control) finds a circular import in a graph that contains a circle', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ])
  expect(findCircle(graph)).toBe('b → c → b')
})

it('finds no circular import in src, including type imports', () => {
  const graph = readGraph()
  expect(graph.size).toBeGreaterThan(80)
  expect([...graph.values()].flat().length).toBeGreaterThan(200)
  expect(findCircle(graph)).toBeUndefined()
})

it('keeps the server code to 19 files, with 52 imports between these files', () => {
  const graph = readGraph()
  const files = [...graph.keys()].filter((file) => file.startsWith('server/'))
  const imports = files.flatMap((file) => [
    ...new Set(graph.get(file)!.filter((each) => each.startsWith('server/'))),
  ])
  expect(files.length).toBeLessThanOrEqual(19)
  expect(imports.length).toBeLessThanOrEqual(52)
  expect(imports.length).toBeGreaterThan(files.length)
})

it('names each source file after one of its exports', () => {
  const equals = ['client/untrusted', 'form/props', 'form/screenStates', 'testing/jsonApi']
  const isNamed = (file: string) => {
    const name = file.replace(/^.*\/|\.tsx?$/g, '')
    const exported = new RegExp(
      `^export (?:async )?(?:function|const|class|interface|type) ${name}\\b`,
      'm',
    )
    return exported.test(readFileSync(join(src, file), 'utf8'))
  }
  const others = [...readGraph().keys()].filter(
    (file) => !/(?:^|\/)index\.ts$|^locales\//.test(file) && !isNamed(file),
  )
  expect(others.map((file) => file.replace(/\.tsx?$/, ''))).toEqual(equals)
})

it('keeps each source file except translations to 200 lines', () => {
  const tooLong = [...readGraph().keys()].filter(
    // Translations may be longer, because each language is one file.
    (file) => readLines(join(src, file)).length > 200 && !file.startsWith('locales/'),
  )
  expect(tooLong).toEqual([])
})

it('keeps lines to 100 columns in src and the other code folders', () => {
  const folders = ['src', 'test', 'stories', 'scripts', 'examples', 'bench', '.storybook']
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|m?js|css)$/.test(file) && !/node_modules|^dist/.test(file))
      .map((file) => join(folder, file)),
  )
  expect(files.length).toBeGreaterThan(250)
  const wide = files.flatMap((file) =>
    readLines(join(root, file)).flatMap((line, index) =>
      // Combining marks above and below letters take no column.
      Array.from(line.replaceAll(/\p{M}/gu, '')).length > 100 ? [`${file}:${index + 1}`] : [],
    ),
  )
  expect(wide).toEqual([])
})

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8').trimEnd().split('\n')
}
