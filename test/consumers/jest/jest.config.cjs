module.exports = {
  // jest-environment-jsdom with Node's `fetch`, `Request` and `Response`, which the emulator needs.
  testEnvironment: 'jest-fixed-jsdom',
  // Jest runs CommonJS and transforms nothing that is installed, but for what is named here.
  transformIgnorePatterns: ['/node_modules/(?!(?:\\.pnpm/)?commercelayer-password-reset)'],
}
