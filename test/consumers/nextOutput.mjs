const frame = 'Next.js always prints how far it has come, and the table of routes'
const start = 'Next.js always prints where it listens'

/** For `tolerated`: lines that every `next typegen`, `next build` and `next start` prints. */
export const nextOutput = [
  { by: 'types', line: /^Generating route types\.\.\.$/, because: frame },
  { by: 'types', line: /^✓ Types generated successfully$/, because: frame },
  { by: 'builds', line: /^▲ Next\.js [\d.]+ \((Turbopack|webpack)\)$/, because: frame },
  { by: 'builds', line: /^✓ Running next\.config\.ts took [\d.]+m?s$/, because: frame },
  { by: 'builds', line: /^Creating an optimized production build \.\.\.$/, because: frame },
  { by: 'builds', line: /^✓ Compiled successfully in [\d.]+m?s$/, because: frame },
  { by: 'builds', line: /^Skipping validation of types$/, because: 'next.config.ts asks for it' },
  {
    by: 'builds',
    line: /^Finished TypeScript config validation in [\d.]+m?s \.\.\.$/,
    because: frame,
  },
  { by: 'builds', line: /^✓ Finished writing to filesystem cache in [\d.]+m?s$/, because: frame },
  {
    by: 'builds',
    line: /^⚠ No build cache found\. Please configure build caching for faster rebuilds\./,
    because: 'each build is the first, which Next.js says where `CI` is set',
  },
  { by: 'builds', line: /^Collecting build traces \.\.\.$/, because: frame },
  { by: 'builds', line: /^Collecting page data using \d+ workers? \.\.\.$/, because: frame },
  { by: 'builds', line: /^(✓ )?Generating static pages using \d+ workers? \(.*$/, because: frame },
  { by: 'builds', line: /^Finalizing page optimization \.\.\.$/, because: frame },
  { by: 'builds', line: /^Route \((app|pages)\)$/, because: frame },
  { by: 'builds', line: /^[┌├└─] [ƒ○] +\/\S*( \([\d.]+ m?s\))?$/, because: frame },
  { by: 'builds', line: /^[┌├└]? +\/_app$/, because: frame },
  { by: 'builds', line: /^ƒ Proxy \(Middleware\)$/, because: frame },
  { by: 'builds', line: /^ƒ +\(Dynamic\) +server-rendered on demand$/, because: frame },
  { by: 'builds', line: /^○ +\(Static\) +prerendered as static content$/, because: frame },
  { by: 'server', line: /^▲ Next\.js [\d.]+$/, because: start },
  { by: 'server', line: /^- (Local|Network): +http:\/\/127\.0\.0\.1:\d+$/, because: start },
  { by: 'server', line: /^✓ Ready in [\d.]+m?s$/, because: start },
  { by: 'server', line: /^✓ Running next\.config\.ts took [\d.]+m?s$/, because: start },
]
