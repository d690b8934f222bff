import type { NextAction } from '../form/ResetPasswordFormState.js'
import { callRenderProp, type ElementOptions } from './RenderProps.js'

interface ActionListProps {
  readonly actions: readonly NextAction[]
  readonly options: ElementOptions
  /** Whether the first action is the primary button. */
  readonly hasPrimary: boolean
}

/** The buttons and links for the next actions, below a screen's message or a problem. */
export function ActionList({ actions, options, hasPrimary }: ActionListProps) {
  if (actions.length === 0) return null
  return (
    // `data-primary` is on the list, so the style also applies to links that the app renders.
    <div data-actions="" data-primary={hasPrimary ? '' : undefined}>
      {actions.map((action) => (
        <Action key={action.name} action={action} options={options} />
      ))}
    </div>
  )
}

function Action({ action, options }: { action: NextAction; options: ElementOptions }) {
  const props = { 'data-part': 'action', className: options.classNames.action }
  // The label has its own element, because the page's link colour would apply to bare text.
  const text = <span>{action.label}</span>
  if (!('href' in action))
    return (
      <button type="button" {...props} onClick={action.onClick}>
        {text}
      </button>
    )
  const { name, ...link } = action
  const target = name === 'open-inbox' ? '_blank' : undefined
  return callRenderProp(
    options.renderLink,
    link,
    <a href={link.href} target={target} rel="noopener noreferrer" {...props}>
      {text}
    </a>,
  )
}
