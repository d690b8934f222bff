import * as React from 'react'

import { cn } from './utils'

function Alert({ className, ...props }: React.ComponentProps<'div'>) {
  return (
    <div
      data-slot="alert"
      role="alert"
      className={cn('relative grid w-full items-start rounded-lg border px-4 py-3', className)}
      {...props}
    />
  )
}

export { Alert }
