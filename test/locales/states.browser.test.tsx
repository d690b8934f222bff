import { render } from '@testing-library/react'
import axe from 'axe-core'

import 'commercelayer-password-reset/styles.css'
import { expect, inject, it } from 'vitest'

import '../../.storybook/preview.css'
import { Invalid, LinkRejected, RateLimited } from '../../stories/Languages.stories.tsx'
import { type PlayInTurn, openExample, sideBySide } from '../../stories/support/languages.tsx'
import { checkModes } from '../support/checkModes.ts'
import { sample } from '../support/sample.ts'
import { isRepresentative, tags } from './readLocales.ts'

// These states come from the stories, which show only a few languages.

const states = Object.entries({ Invalid, LinkRejected, RateLimited })
const some = sample(tags, inject('scope'), { count: 3, always: isRepresentative })

it.each(some.flatMap((tag) => states.map(([name, story]) => ({ tag, name, story }))))(
  'renders correctly and accessibly: $tag, $name',
  async ({ tag, name, story }) => {
    const loaded = { examples: [await openExample(tag)] }
    const { container } = render(
      <main className="page">
        {sideBySide.render({ ...sideBySide.args, ...story.args }, { loaded })}
      </main>,
    )
    await (story.play as PlayInTurn)({ canvasElement: container, loaded })
    expect((await axe.run(container)).violations).toEqual([])
    await checkModes(container, tag + name)
  },
)
