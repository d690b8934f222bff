/** Creates the tables of a run, in Markdown. */
import { base } from './entries.mjs'
import { slowdown } from './measure/slowVisit.mjs'
import { median, ratio } from './statistics.mjs'

export function toTables(results) {
  const has = (what) => results.some((result) => result[what])
  const tables = [
    sizes,
    times,
    counts,
    kept,
    ...(has('slow') ? [slow] : []),
    ...(has('serverParts') ? [parts] : []),
  ]
  return tables.map((table) => table(results)).join('\n\n')
}

function sizes(results) {
  const kB = (bytes) => (bytes === 0 ? '0' : (bytes / 1024).toFixed(1))
  return toTable(
    'Bytes on top of React (kB, gzip)',
    ['JavaScript', 'without libraries of the page', 'later', 'CSS', 'largest parts (minified)'],
    results.map(({ name, size: [size] = [] }) => [
      name,
      ...(size === undefined
        ? []
        : [
            kB(size.js.gzip),
            kB(size.own),
            kB(size.lazy.gzip),
            kB(size.css.gzip),
            size.parts.map(([part, bytes]) => `${part} ${kB(bytes)}`).join(', '),
          ]),
    ]),
  )
}

function times(results) {
  const columns = [
    ['load', 'visits', 'load'],
    ['first mount', 'visits', 'firstMount'],
    ['warm mount', 'visits', 'warmMount'],
    ['mount of 1000', 'scale', 'thousand'],
    ['30 keys', 'visits', 'typing'],
    ['click → request', 'visits', 'clickToRequest'],
    ['answer → success', 'visits', 'answerToSuccess'],
    ['on the server', 'onServer', 'perRender'],
  ]
  return toTable(`Time, × ${base}`, ...toRatios(results, columns))
}

function slow(results) {
  const columns = [
    ['link opened → fields usable', 'slow', 'openToUsable'],
    ['click → request', 'slow', 'clickToRequest'],
    ['answer → success', 'slow', 'answerToSuccess'],
    ['tap on the first field', 'slow', 'tapField'],
    ['slowest of 60 keys', 'slow', 'key'],
    ['tap on the second field', 'slow', 'tapNext'],
    ['tap on the button', 'slow', 'tapSubmit'],
  ]
  const rows = results
    .filter((result) => result.slow)
    .map((result) => [
      result.name,
      ...columns.map(([, pass, key]) => toMs(median(pick(result, pass, key)))),
    ])
  return toTable(
    `With ${slowdown} × CPU throttling (ms; the last four are the INP of the interaction)`,
    columns.map(([title]) => title),
    rows,
  )
}

function counts(results) {
  const keys = ['rendersMount', 'commitsTyping', 'rendersTyping', 'commitsSubmit', 'rendersSubmit']
  return toTable(
    'Commits and renders',
    ['renders of a mount', 'commits, 30 keys', 'renders', 'commits, submit', 'renders'],
    results.map((result) => [result.name, ...keys.map((key) => pick(result, 'counts', key)[0])]),
  )
}

function kept(results) {
  const keys = ['keptBytes', 'keptNodes', 'keptListeners']
  return toTable(
    'Kept of 1000 forms that were unmounted',
    ['bytes each', 'DOM nodes', 'listeners'],
    results.map((result) => [
      result.name,
      ...keys.map((key) => median(pick(result, 'kept', key))?.toFixed(0)),
    ]),
  )
}

/** Shows which packages and folders take the time of our form: shares of the profiler's samples. */
function parts(results) {
  const { serverParts, thousandParts } = results.find(({ name }) => name === 'ours')
  const columns = [thousandParts, serverParts].map((pass) => pass?.[0] ?? {})
  const names = [...new Set(columns.flatMap(Object.keys))]
  const largest = (name) => Math.max(...columns.map((shares) => shares[name] ?? 0))
  const toPercent = (share = 0) => `${(share * 100).toFixed(0)} %`
  return toTable(
    'Where the time of ours goes (shares of the profiler’s samples)',
    ['mount of 1000', 'on the server'],
    names
      .filter((name) => largest(name) >= 0.01)
      .toSorted((a, b) => largest(b) - largest(a))
      .map((name) => [name, ...columns.map((shares) => toPercent(shares[name]))]),
  )
}

/** The base's row contains times. The other rows contain ratios to these times. */
function toRatios(results, columns) {
  const baseline = results.find(({ name }) => name === base)
  const rows = results.map((result) => [
    result.name,
    ...columns.map(([, pass, key]) => {
      const own = pick(result, pass, key)
      if (result === baseline) return toMs(median(own))
      return ratio(own, pick(baseline, pass, key))?.toFixed(2)
    }),
  ])
  return [columns.map(([title]) => title), rows]
}

function pick(result, pass, key) {
  return (result[pass] ?? [])
    .map((measured) => measured[key])
    .filter((value) => value !== undefined)
}

function toMs(ms) {
  if (ms === undefined) return undefined
  if (ms === 0) return '< 16'
  return `${ms < 1 ? ms.toFixed(3) : ms < 20 ? ms.toFixed(1) : ms.toFixed(0)} ms`
}

function toTable(title, columns, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell ?? '–').join(' | ')} |`
  const head = ['', ...columns]
  const all = rows.map((row) => head.map((_, index) => row[index]))
  return [
    `### ${title}`,
    '',
    line(head),
    line(head.map((_, index) => (index ? '--:' : '---'))),
    ...all.map(line),
  ].join('\n')
}
