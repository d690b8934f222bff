export * from '../limit/form.js'

export const note =
  'the least code with our libraries, React Hook Form, zod/mini and `useMutation`; else as `limit`'
