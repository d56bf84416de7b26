'use client'

import { type ComponentProps, type ReactNode, useEffect } from 'react'
import { Button } from './button'
import { cn } from './cn'
import type { DialogCloseProps, DialogPanelProps, DialogRootProps } from './dialog-parts'
import { createLate } from './late'

const late = createLate(() => import('./dialog-parts'))

/** A question or a form over the page. Its code is loaded when the first dialog opens, or when the page has nothing else to do. */
export function Dialog({ open = false, ...props }: DialogRootProps) {
  const parts = late.useParts(open)
  useEffect(() => {
    if (open) late.prepare()
  }, [open])
  return parts && <parts.DialogRoot open={open} {...props} />
}

/** The panel of a Dialog, title included. Below `sm` it rises from the bottom edge, in reach of the thumb. */
export function DialogContent(props: DialogPanelProps) {
  const parts = late.useParts()
  return parts && <parts.DialogPanel {...props} />
}

export function DialogClose(props: DialogCloseProps) {
  const parts = late.useParts()
  return parts && <parts.DialogClose {...props} />
}

/** The scrolling middle of a dialog. */
export function DialogBody({ className, ...props }: ComponentProps<'div'>) {
  return <div className={cn('grid min-h-0 gap-4 overflow-y-auto px-5 py-4', className)} {...props} />
}

/** The row of buttons at the end; the main action last. */
export function DialogFooter({ className, ...props }: ComponentProps<'div'>) {
  return <div className={cn('flex flex-wrap justify-end gap-2 border-t px-5 py-3.5', className)} {...props} />
}

type FormFooterProps = Pick<ComponentProps<typeof Button>, 'variant' | 'isLoading' | 'disabled'> & {
  /** What sending the form does. */
  children: ReactNode
  /** Something else to do, at the far end. */
  aside?: ReactNode
}

/** The end of a form in a dialog: the way out, and the button that sends it. */
export function DialogFormFooter({ children, aside, ...submit }: FormFooterProps) {
  return (
    <DialogFooter>
      {aside}
      <DialogClose asChild>
        <Button variant="ghost">Cancel</Button>
      </DialogClose>
      <Button type="submit" {...submit}>
        {children}
      </Button>
    </DialogFooter>
  )
}
