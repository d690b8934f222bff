/**
 * Each row names a fault, the consumer and the step that must fail, and the expected output, which
 * shows that the step fails for this reason. `patch` gets functions that change files of the
 * package, and that throw when they change nothing.
 */
export const breaks = [
  {
    what: "'use client' dropped",
    consumer: 'next-app',
    step: 'builds',
    prints: /Export useForm doesn.t exist in target module/,
    patch: ({ replaceAll }) => replaceAll(/^["']use client["'];?/, ''),
  },
  {
    what: 'the router is not told of the clean URL',
    consumer: 'next-app',
    step: 'path',
    prints: /the router's search parameters after the link/,
    patch: ({ replace }) => replace('dist/form/useResetLink.js', /setTimeout\(/, '(() => {})('),
  },
  {
    what: '`scrub` as a function is not called',
    consumer: 'next-pages',
    step: 'path',
    prints: /page\.waitForURL: Timeout/,
    patch: ({ replace }) => replace('dist/form/useResetLink.js', /callSafely\(/, '(() => {})('),
  },
  {
    what: 'something printed to the console',
    consumer: 'vite-react18',
    step: 'clean',
    prints: /browser: log: left behind/,
    patch: ({ replace }) =>
      replace(
        'dist/form/useResetLink.js',
        /useEffect\(\(\) => \{/,
        '$&console.log("left behind");',
      ),
  },
  {
    what: 'an export dropped',
    consumer: 'vite-react18',
    step: 'builds',
    prints: /"useResetLink" is not exported/,
    patch: ({ replace }) => replace('dist/index.js', /\buseResetLink, (?=use)/, ''),
  },
  {
    what: 'a declaration dropped',
    consumer: 'vite-react18',
    step: 'types',
    prints: /no exported member named? '?useResetLink/,
    patch: ({ replace }) => replace('dist/index.d.ts', /^export \{ useResetLink \}.*$/m, ''),
  },
  {
    what: '`import` instead of `default` in `exports`',
    consumer: 'client-alone',
    step: 'path',
    prints: /ERR_PACKAGE_PATH_NOT_EXPORTED/,
    patch: ({ replace }) => replace('package.json', /"default": (?="[^"]*\.js")/g, '"import": '),
  },
  {
    what: '`import` instead of `default` in `exports`',
    consumer: 'jest',
    step: 'builds',
    prints: /Cannot find module 'commercelayer-password-reset'/,
    patch: ({ replace }) => replace('package.json', /"default": (?="[^"]*\.js")/g, '"import": '),
  },
  {
    what: 'another line for Jest in the docs',
    consumer: 'jest',
    step: 'builds',
    prints: /docs\/testing\.md doesn't say `transformIgnorePatterns/,
    patch: ({ replace }) => replace('docs/testing.md', /transformIgnorePatterns/, 'transform'),
  },
  {
    what: 'zod imported by the mutation hook',
    consumer: 'query-alone',
    step: 'path',
    prints: /Cannot find package 'zod'/,
    patch: ({ replace }) => replace('dist/query/index.js', /^/, 'import "zod/mini";\n'),
  },
  {
    what: 'DOM types in the declarations of the client',
    consumer: 'client-alone',
    step: 'types',
    prints: /Cannot find name 'HTMLElement'/,
    patch: ({ replace }) =>
      replace('dist/client/PasswordResetClient.d.ts', /$/, '\nexport type Place = HTMLElement;\n'),
  },
  {
    what: '`removeAuthorization()` without an argument',
    consumer: 'js-auth',
    step: 'path',
    prints: /isSignedIn: false/,
    patch: ({ replace }) =>
      replace(
        'dist/client/salesChannelAccessToken.js',
        /removeAuthorization\("guest"\)/,
        'removeAuthorization()',
      ),
  },
  {
    what: 'an example with js-auth that its types refuse',
    consumer: 'js-auth',
    step: 'types',
    prints: /src\/block\d\.ts.*TS2322/s,
    patch: ({ replace }) =>
      replace('dist/client/salesChannelAccessToken.d.ts', 'async () => null', '() => null'),
  },
  {
    what: 'a handler that Mock Service Worker has no function for in the docs',
    consumer: 'msw',
    step: 'types',
    prints: /src\/block\d\.ts.*TS2339/s,
    patch: ({ replace }) =>
      replace('docs/testing.md', 'catch(() => HttpResponse.error', 'catch(() => HttpResponse.fail'),
  },
  {
    what: 'a network error that is none behind Mock Service Worker',
    consumer: 'msw',
    step: 'path',
    prints: /kind: 'timeout'/,
    patch: ({ replace }) =>
      replace('dist/testing/createFaults.js', /if \("networkError" in fault\)/, 'if (false)'),
  },
  {
    what: "Node's “fetch failed” is not known",
    consumer: 'sdk',
    step: 'path',
    prints: /'unexpected-response, unknown'/,
    patch: ({ replace }) =>
      replace('dist/client/createSdkPasswordResetClient.js', /\bclient: "network",/, ''),
  },
  {
    what: "an attribute that the SDK's update doesn't have so",
    consumer: 'sdk',
    step: 'types',
    prints: /TS2345.*customer_password/s,
    patch: ({ replace }) =>
      replace(
        'dist/client/createSdkPasswordResetClient.d.ts',
        /customer_password\?: string/,
        'customer_password: { value: string }',
      ),
  },
  {
    what: 'a prop that no element takes so',
    consumer: 'component-libraries',
    step: 'types',
    prints: /ShadcnForm\.tsx\S* error TS2322/,
    patch: ({ replace }) =>
      replace('dist/form/props.d.ts', /htmlFor: string/, 'htmlFor: string | null'),
  },
  {
    what: "a button's `onClick` that wants the event of a `<button>`",
    consumer: 'component-libraries',
    step: 'types',
    prints: /AriaForm\.tsx\S* error TS2375/,
    patch: ({ replace }) =>
      replace(
        'dist/form/props.d.ts',
        /MouseEventHandler;/,
        'MouseEventHandler<HTMLButtonElement>;',
      ),
  },
  {
    what: 'no ref on the password inputs',
    consumer: 'component-libraries',
    step: 'path',
    prints: /plain: /,
    patch: ({ replace }) => replace('dist/form/usePasswordFields.js', /\bref: stable\.ref,/, ''),
  },
  {
    what: 'no description on the inputs',
    consumer: 'component-libraries',
    step: 'path',
    prints: /plain: .*at least 8 characters/s,
    patch: ({ replace }) => replace('dist/form/formParts.js', /"aria-describedby": .*/, ''),
  },
  {
    what: 'a type that only React 19 has',
    consumer: 'types-ts5',
    step: 'types',
    prints: /no exported member 'Usable'/,
    patch: ({ replace }) =>
      replace('dist/form/props.d.ts', /$/, "\nexport type Later = import('react').Usable<1>;\n"),
  },
  {
    what: 'a declaration imported without its ending',
    consumer: 'types-ts6',
    step: 'types',
    prints: /TS2835/,
    patch: ({ replace }) => replace('dist/index.d.ts', "'./client/index.js'", "'./client/index'"),
  },
  {
    what: 'a type that became `any`',
    consumer: 'types-ts7',
    step: 'types',
    prints: /shop\.tsx\S* error TS2578/,
    patch: ({ replace }) =>
      replace('dist/query/startUpdate.d.ts', 'id: string', '[name: string]: any'),
  },
  {
    what: 'code from a string',
    consumer: 'vite-react19',
    step: 'clean',
    prints: /requires 'TrustedScript' assignment/,
    patch: ({ replace }) =>
      replace(
        'dist/form/useResetLink.js',
        /useEffect\(\(\) => \{/,
        '$&try { new Function("") } catch {};',
      ),
  },
  {
    what: '`scrub` as a function is not called',
    consumer: 'react-router',
    step: 'path',
    prints: /page\.waitForURL: Timeout/,
    patch: ({ replace }) => replace('dist/form/useResetLink.js', /callSafely\(/, '(() => {})('),
  },
  {
    what: 'the link is what the address has now',
    consumer: 'react-router',
    step: 'path',
    prints: /waiting for getByLabel\('New password'/,
    patch: ({ replace }) =>
      replace(
        'dist/form/useResetLink.js',
        /current \?\?= getLastRead\(\)\?\.link \?\? null/,
        'if (!link) current = null',
      ),
  },
  {
    what: 'the sheet in no layer',
    consumer: 'tailwind4',
    step: 'path',
    prints: /the submit is emerald/,
    patch: ({ replace }) =>
      replace('dist/styles.layer.css', /@layer commercelayer-password-reset/, '@media all'),
  },
  {
    what: 'an error that the emulator was told to give, and forgets',
    consumer: 'vitest-kit',
    step: 'path',
    prints: /vitest run/,
    patch: ({ replace }) =>
      replace('dist/testing/createCommerceLayerEmulator.js', /faults\.add/, '(() => {})'),
  },
  {
    what: 'a network error that is none behind a route',
    consumer: 'playwright',
    step: 'path',
    prints: /playwright test/,
    patch: ({ replace }) =>
      replace('dist/testing/createFaults.js', /if \("networkError" in fault\)/, 'if (false)'),
  },
  {
    what: 'an import of a package that package.json doesn’t name',
    consumer: 'pnpm-strict',
    step: 'path',
    prints: /Cannot find package 'scheduler' imported from/,
    patch: ({ replace }) => replace('dist/query/index.js', /^/, 'import "scheduler";\n'),
  },
  {
    what: 'a new access token for each request',
    consumer: 'react-components',
    step: 'path',
    prints: /6 !== 3/,
    patch: ({ replace }) =>
      replace(
        'dist/client/readAccessToken.js',
        'if (!request.forceRefresh) return get(request);',
        '',
      ),
  },
  {
    what: 'a peer range without React Hook Form 8',
    consumer: 'react-compiler',
    step: 'installs',
    prints: /ERESOLVE/,
    patch: ({ replace }) => replace('package.json', ' || ^8.0.0-0', ''),
  },
]
