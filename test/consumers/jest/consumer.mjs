/** Jest in its usual form: Babel, jsdom, CommonJS. */
export default {
  steps: {
    builds: ['jest --verbose'],
  },
  tolerated: [
    {
      by: 'installs',
      line: /^npm warn install-scripts\b/,
      because: 'Jest watches with @parcel/watcher, which npm would build; nothing is watched here',
    },
    {
      by: 'builds',
      line: /^(PASS test\/|✓ |(Test Suites|Tests|Snapshots|Time): |Ran all test suites\.$)/,
      because: 'Jest lists what has passed',
    },
  ],
}
