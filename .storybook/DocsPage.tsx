import { Controls, Description, Primary, Stories, Title, useOf } from '@storybook/addon-docs/blocks'

/**
 * A docs page of stories. If the first story is rendered inline, the page shows controls, which
 * change this story.
 */
export function DocsPage() {
  const { story } = useOf('story', ['story'])
  const isPlayground = story.parameters.docs?.story?.inline === true
  return (
    <>
      <Title />
      <Description />
      {isPlayground && (
        <>
          <Primary />
          <Controls />
        </>
      )}
      <Stories includePrimary={!isPlayground} title="" />
    </>
  )
}
