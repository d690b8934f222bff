import { refusals, walkThePath } from '../shopper.mjs'

/** React 18.2 and the lowest of all other peers. */
export default {
  steps: {
    types: ['tsc -p .'],
    builds: ['vite build --logLevel warn'],
    path: (context) => walkThePath(context, { path: '/' }),
  },
  serve: ({ port }) => `vite preview --host 127.0.0.1 --port ${port} --strictPort --logLevel warn`,
  tolerated: [refusals],
}
