module.exports = {
  // jest-environment-jsdom with Node's `fetch`, `Request` and `Response`, which the emulator needs.
  testEnvironment: 'jest-fixed-jsdom',
  // Jest runs CommonJS. It transforms only the installed packages that are named here.
  transformIgnorePatterns: ['/node_modules/(?!(?:\\.pnpm/)?commercelayer-password-reset)'],
}
