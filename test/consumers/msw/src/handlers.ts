import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'
import { HttpResponse, http } from 'msw'

export const emulator = createCommerceLayerEmulator()

export const handlers = [
  http.all(/commercelayer\.io/, ({ request }: { request: Request }) =>
    // What a network error throws would be a 500.
    emulator.fetch(request).catch(() => HttpResponse.error()),
  ),
]
