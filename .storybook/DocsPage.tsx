import { Controls, Description, Primary, Stories, Title, useOf } from '@storybook/addon-docs/blocks'

/**
 * A page of states. Where the first story is in the page itself, its controls change it, so that
 * they are shown.
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
