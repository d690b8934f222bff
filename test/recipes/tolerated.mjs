/**
 * Lines that look like an error, but that tools and frameworks print for every app. Neither the
 * package nor the recipe causes them.
 */
const tolerated = [
  { line: /^"test": "echo \\"Error: no test specified/, because: '`npm init` prints its manifest' },
  {
    line: /^npm warn install-scripts\b/,
    because: 'esbuild would look at its own binary, which is there',
  },
  {
    line: /^The `envFile` option is deprecated|^⚠️ +Future Flag Warning:/u,
    because: 'React Router 7 says what Vite 8 and its own version 8 do differently',
  },
  {
    line: /^Error: You made a GET request to "\/api\/password-reset"/,
    because: 'this test does, to see whether the server is there',
  },
  {
    line: /^error: Failed to load resource: .* status of 504 \(Outdated Optimize Dep\)$/,
    because: 'Vite has found a dependency late, and reloads the page',
  },
  {
    line: /The 'NO_COLOR' env is ignored|\(Use `node --trace-warnings/,
    because: 'Playwright wants colours, and this test none',
  },
  {
    line: /^- Adjust chunk size limit for this warning/,
    because: 'MUI makes the app larger than Vite likes',
  },
  {
    line: /^warning: .* is rendering with server caches disabled\./,
    because: 'Playwright turns the cache off to answer for Commerce Layer, and Next says so',
  },
  {
    line: /^warning: \[HMR\] Invalid message: \{"type":"isrManifest"/,
    because: 'the Pages Router in development hears of a page before it has one',
  },
]

const looksWrong = /\b(?:warn(?:ing)?|error|deprecated|failed|vulnerabilit(?:y|ies)|hydrat\w+)\b/i

/** Returns the lines that look like an error and aren't tolerated. */
export function findUnexpected(printed) {
  return printed
    .filter(({ line }) => looksWrong.test(line) && !tolerated.some((each) => each.line.test(line)))
    .map(({ by, line }) => `${by}: ${line}`)
}
