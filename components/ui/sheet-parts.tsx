'use client'

import { X } from 'lucide-react'
import * as DialogPrimitive from 'radix-ui/dialog'
import { type ComponentProps, type ReactNode, useRef } from 'react'
import { Button } from './button'
import { cn } from './cn'
import { type FocusPlace, rememberFocus, returnFocus } from './focus-place'
import type { Opener } from './opener'
import { Shade, ShadeProvider } from './shade'

export type SheetCloseProps = ComponentProps<typeof DialogPrimitive.Close>
export const SheetClose = DialogPrimitive.Close

export type SheetPanelProps = Omit<ComponentProps<typeof DialogPrimitive.Content>, 'title' | 'onCloseAutoFocus'> & {
  title: ReactNode
  side?: 'left' | 'right'
}

const SIDES = {
  left: 'left-0 border-r data-[state=open]:slide-in-from-left data-[state=closed]:slide-out-to-left',
  right: 'right-0 border-l data-[state=open]:slide-in-from-right data-[state=closed]:slide-out-to-right',
} as const

/** A panel over one edge of the screen, for navigation and details. */
export function SheetPanel({ opener, ...panel }: SheetPanelProps & { opener: Opener }) {
  const { title, side = 'right', className, children, ...props } = panel
  const { triggerRef, isPanelOpen, setOpen } = opener
  // A sheet that no button of its own opens gives the focus back to where it came from.
  const cameFrom = useRef<FocusPlace>(null)
  return (
    <ShadeProvider value={isPanelOpen}>
      <DialogPrimitive.Root open={isPanelOpen} onOpenChange={setOpen}>
        <DialogPrimitive.Portal>
          <Shade />
          <DialogPrimitive.Content
            aria-describedby={undefined}
            onOpenAutoFocus={() => {
              cameFrom.current = rememberFocus()
            }}
            {...props}
            onCloseAutoFocus={(event) => {
              event.preventDefault()
              if (triggerRef.current) triggerRef.current.focus()
              else if (cameFrom.current) returnFocus(cameFrom.current)
            }}
            className={cn(
              'fixed inset-y-0 z-50 flex w-[min(22rem,88vw)] flex-col overflow-y-auto bg-popover text-popover-foreground shadow-floating outline-none data-[state=closed]:animate-out data-[state=open]:animate-in',
              SIDES[side],
              className,
            )}
          >
            <header className="flex items-center justify-between gap-4 px-4 pt-4 pb-2">
              <DialogPrimitive.Title className="font-semibold">{title}</DialogPrimitive.Title>
              <DialogPrimitive.Close asChild>
                <Button variant="ghost" size="icon-sm" aria-label="Close">
                  <X aria-hidden />
                </Button>
              </DialogPrimitive.Close>
            </header>
            {children}
          </DialogPrimitive.Content>
        </DialogPrimitive.Portal>
      </DialogPrimitive.Root>
    </ShadeProvider>
  )
}
