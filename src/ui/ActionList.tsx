import type { NextAction } from '../form/types.js'
import { renderSlot, type Slots } from './slots.js'

/** The next actions of a screen or a problem. */
export function ActionList({ actions, slots }: { actions: readonly NextAction[]; slots: Slots }) {
  if (actions.length === 0) return null
  return (
    <div data-actions="">
      {actions.map((action) => (
        <Action key={action.name} action={action} slots={slots} />
      ))}
    </div>
  )
}

function Action({ action, slots }: { action: NextAction; slots: Slots }) {
  const props = { 'data-part': 'action', className: slots.classNames.action }
  if (!('href' in action)) {
    return (
      <button type="button" {...props} onClick={action.onClick}>
        {action.label}
      </button>
    )
  }
  const { href, label } = action
  return renderSlot(
    slots.renderLink,
    { href, label },
    <a href={href} rel="noreferrer" {...props}>
      {label}
    </a>,
  )
}
