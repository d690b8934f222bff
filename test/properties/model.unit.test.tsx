import { QueryClient, dehydrate } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import {
  type EditingState,
  ResetPasswordForm,
  createPasswordResetClient,
  en,
} from 'commercelayer-password-reset'
import { forgetResetLinks } from 'commercelayer-password-reset/testing'
import * as fc from 'fast-check'
import type { ReactElement } from 'react'
import { expect, it, vi } from 'vitest'

import { link } from '../support/createClient.ts'
import { leaks } from '../support/leaks.ts'
import { newPassword } from '../support/shopper.ts'

/** The expected state. The model is simple: it has no locks, caches or promises. */
interface Model {
  isMounted: boolean
  screen: 'editing' | 'success' | 'invalid-link'
  typed: string
  isOnline: boolean
  sent: number
  /** Whether a request of any form is under way. */
  inFlight: boolean
}

/** The real form, with a client whose requests the test answers. */
class Page {
  readonly queryClient = new QueryClient()
  readonly answers: ((response: Response) => void)[] = []
  readonly drops: ((error: unknown) => void)[] = []
  sent = 0
  isOnline = true
  form: EditingState['form'] | undefined
  private unmountForm = () => {}
  private readonly client = createPasswordResetClient({
    baseUrl: 'https://shop.example',
    accessToken: 'at',
    fetch: () => {
      this.sent++
      if (!this.isOnline) return Promise.reject(new TypeError('Failed to fetch'))
      return new Promise((resolve, reject) => {
        this.answers.push(resolve)
        this.drops.push(reject)
      })
    },
  })

  mount() {
    const renderForm = (state: EditingState, form: ReactElement) => {
      this.form = state.form
      return form
    }
    const { client, queryClient } = this
    this.unmountForm = render(
      <ResetPasswordForm {...{ client, link, queryClient, renderForm }} />,
    ).unmount
  }

  unmount() {
    this.unmountForm()
  }

  inputs() {
    return Array.from(document.querySelectorAll<HTMLInputElement>('input'))
  }

  button() {
    return screen.getByRole('button', { name: en.submit })
  }
}

/** Compares the page with the model. Runs after every step. */
async function expectToHold(model: Model, page: Page): Promise<void> {
  await act(async () => new Promise((resolve) => setTimeout(resolve)))
  expect(page.sent).toBe(model.sent)
  expect(page.answers.length).toBe(model.inFlight ? 1 : 0)
  const mutations = page.queryClient.getMutationCache().getAll()
  const kept = [
    mutations.map(({ state, options }) => [state, options.mutationKey]),
    dehydrate(page.queryClient, { shouldDehydrateMutation: () => true }),
  ]
  expect(leaks(kept, [newPassword, link.token])).toBe(false)
  expect(document.querySelector('[data-status]')?.getAttribute('data-status') ?? 'none').toBe(
    model.isMounted ? model.screen : 'none',
  )
  if (!model.isMounted || model.screen !== 'editing') {
    expect(page.inputs()).toEqual([])
    expect(page.form?.getValues() ?? { password: '', confirmation: '' }).toEqual({
      password: '',
      confirmation: '',
    })
  } else {
    expect(page.inputs().map(({ value }) => value)).toEqual([model.typed, model.typed])
    expect(page.button().getAttribute('aria-disabled')).toBe(model.inFlight ? 'true' : null)
  }
}

type Step = fc.AsyncCommand<Model, Page>

function step(
  name: string,
  check: (model: Readonly<Model>) => boolean,
  run: (model: Model, page: Page) => Promise<void> | void,
): Step {
  return {
    check,
    async run(model, page) {
      await act(async () => run(model, page))
      await expectToHold(model, page)
    },
    toString: () => name,
  }
}

const isEditing = (model: Readonly<Model>) => model.isMounted && model.screen === 'editing'

const fill = (model: Model, page: Page, password: string) => {
  for (const input of page.inputs()) fireEvent.input(input, { target: { value: password } })
  model.typed = password
}

const click = (model: Model, page: Page) => {
  fireEvent.click(page.button())
  fireEvent.click(page.button())
  if (model.typed !== newPassword || model.inFlight) return
  model.sent++
  if (model.isOnline) model.inFlight = true
}

const type = step('type what is too short', isEditing, (model, page) => fill(model, page, 'short'))
const submit = step('submit', isEditing, click)
const typeAndSubmit = step('type and submit', isEditing, (model, page) => {
  fill(model, page, newPassword)
  click(model, page)
})

const answer = (name: string, respond: (page: Page) => void, screenAfter: Model['screen']) =>
  step(
    `answer ${name}`,
    (model) => model.inFlight,
    (model, page) => {
      respond(page)
      page.answers.pop()
      page.drops.pop()
      // Every form with this link shows the link's outcome, even a form that mounts later.
      if (screenAfter !== 'editing') Object.assign(model, { screen: screenAfter, typed: '' })
      model.inFlight = false
    },
  )

const refusal = JSON.stringify({
  errors: [
    { source: { pointer: '/data/attributes/_reset_password_token' }, meta: { error: 'invalid' } },
  ],
})

const steps: fc.Arbitrary<Step>[] = [
  ...[type, submit, typeAndSubmit, typeAndSubmit, typeAndSubmit, typeAndSubmit].map((each) =>
    fc.constant(each),
  ),
  fc.constant(
    answer('ok', ({ answers }) => answers.at(-1)?.(new Response(null, { status: 204 })), 'success'),
  ),
  fc.constant(
    answer(
      'a refused link',
      ({ answers }) => answers.at(-1)?.(new Response(refusal, { status: 422 })),
      'invalid-link',
    ),
  ),
  fc.constant(
    answer(
      '400',
      ({ answers }) => answers.at(-1)?.(new Response(null, { status: 400 })),
      'editing',
    ),
  ),
  fc.constant(
    answer(
      '500',
      ({ answers }) => answers.at(-1)?.(new Response(null, { status: 500 })),
      'editing',
    ),
  ),
  fc.constant(
    answer('nothing', ({ drops }) => drops.at(-1)?.(new TypeError('Failed to fetch')), 'editing'),
  ),
  fc.constant(
    step(
      'unmount',
      (model) => model.isMounted,
      (model, page) => {
        page.unmount()
        Object.assign(model, { isMounted: false, typed: '' })
      },
    ),
  ),
  fc.constant(
    step(
      'mount',
      (model) => !model.isMounted,
      (model, page) => {
        page.mount()
        model.isMounted = true
      },
    ),
  ),
  ...[true, false].map((isOnline) =>
    fc.constant(
      step(
        isOnline ? 'go online' : 'go offline',
        (model) => model.isOnline !== isOnline,
        (model, page) => {
          vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline)
          model.isOnline = page.isOnline = isOnline
        },
      ),
    ),
  ),
  fc.constant(
    step('reset the form', isEditing, (model, page) => {
      page.form?.reset()
      model.typed = ''
    }),
  ),
  fc.constant(
    step(
      'clear the query client',
      () => true,
      (_model, page) => page.queryClient.clear(),
    ),
  ),
]

it('matches the model, in whatever order shopper, network and app act', async () => {
  let sent = 0
  await fc.assert(
    fc
      .asyncProperty(fc.commands(steps, { maxCommands: 25, size: 'max' }), async (commands) => {
        const start = () => {
          const real = new Page()
          real.mount()
          const model: Model = {
            isMounted: true,
            screen: 'editing',
            typed: '',
            isOnline: true,
            sent: 0,
            inFlight: false,
          }
          return { model, real }
        }
        const pages: Page[] = []
        await fc.asyncModelRun(() => {
          const started = start()
          pages.push(started.real)
          return started
        }, commands)
        for (const page of pages) sent += page.sent
      })
      .afterEach(() => {
        cleanup()
        forgetResetLinks()
        vi.restoreAllMocks()
      }),
    { numRuns: 60 },
  )
  // The runs did send requests.
  expect(sent).toBeGreaterThan(30)
})
