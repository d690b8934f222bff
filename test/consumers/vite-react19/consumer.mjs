import { refusals, walkThePath } from '../shopper.mjs'

/** Tests the finished page with React 19, under the strictest Content-Security-Policy. */
export default {
  what: 'the finished page with a strict Content-Security-Policy',
  versions: ['vite', 'react', '@tanstack/react-query', 'react-hook-form', 'zod'],
  steps: {
    types: ['tsc -p .'],
    builds: ['vite build --logLevel warn'],
    path: (context) => walkThePath(context, { path: '/' }),
  },
  serve: ({ port }) => `vite preview --host 127.0.0.1 --port ${port} --strictPort --logLevel warn`,
  tolerated: [refusals],
}
