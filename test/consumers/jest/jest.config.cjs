module.exports = {
  // jest-environment-jsdom with Node's `fetch`, `Request` and `Response`, which the emulator needs.
  testEnvironment: 'jest-fixed-jsdom',
  // Jest runs CommonJS. Of the installed packages, it transforms only the ones named here.
  transformIgnorePatterns: ['/node_modules/(?!(?:\\.pnpm/)?commercelayer-password-reset)'],
}
