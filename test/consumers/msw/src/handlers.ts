import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'
import { HttpResponse, http } from 'msw'

export const emulator = createCommerceLayerEmulator()

export const handlers = [
  http.all(/commercelayer\.io/, ({ request }: { request: Request }) =>
    // Mock Service Worker would turn a thrown network error into a 500.
    emulator.fetch(request).catch(() => HttpResponse.error()),
  ),
]
