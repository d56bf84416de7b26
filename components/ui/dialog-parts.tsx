'use client'

import { X } from 'lucide-react'
import * as DialogPrimitive from 'radix-ui/dialog'
import { useRef, type ComponentProps, type ReactNode } from 'react'
import { Button } from './button'
import { cn } from './cn'
import { type FocusPlace, rememberFocus, returnFocus } from './focus-place'
import { Shade, ShadeProvider } from './shade'

export type DialogRootProps = ComponentProps<typeof DialogPrimitive.Root>

export function DialogRoot({ open = false, ...props }: DialogRootProps) {
  return (
    <ShadeProvider value={open}>
      <DialogPrimitive.Root open={open} {...props} />
    </ShadeProvider>
  )
}

export type DialogCloseProps = ComponentProps<typeof DialogPrimitive.Close>
export const DialogClose = DialogPrimitive.Close

export type DialogPanelProps = Omit<ComponentProps<typeof DialogPrimitive.Content>, 'title'> & {
  title: ReactNode
  description?: ReactNode
  size?: 'sm' | 'md' | 'lg'
  /** False where one of the answers has to be given. */
  canClose?: boolean
}

const WIDTHS = { sm: 'max-w-md', md: 'max-w-lg', lg: 'max-w-2xl' } as const

/** The panel of a Dialog, title included. Below `sm` it rises from the bottom edge, in reach of the thumb. */
export function DialogPanel({ title, description, size = 'md', canClose = true, ...panel }: DialogPanelProps) {
  const { className, children, ...props } = panel
  // Our dialogs are opened by state, not by a trigger of their own, so nobody else knows where the focus came from.
  const place = useRef<FocusPlace>(null)
  return (
    <DialogPrimitive.Portal>
      <Shade />
      <DialogPrimitive.Content
        {...(description === undefined ? { 'aria-describedby': undefined } : {})}
        className={cn(
          'fixed z-50 flex max-h-[90dvh] w-full flex-col border bg-popover text-popover-foreground shadow-floating outline-none data-[state=closed]:animate-out data-[state=closed]:fade-out-0 data-[state=open]:animate-in data-[state=open]:fade-in-0',
          'max-sm:inset-x-0 max-sm:bottom-0 max-sm:rounded-t-xl max-sm:data-[state=open]:slide-in-from-bottom-8',
          'sm:top-1/2 sm:left-1/2 sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-xl sm:data-[state=open]:zoom-in-98',
          WIDTHS[size],
          'max-sm:max-w-none',
          className,
        )}
        {...props}
        onOpenAutoFocus={() => {
          place.current = rememberFocus()
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          if (place.current) returnFocus(place.current)
        }}
      >
        <header className="grid gap-1 pt-5 pr-14 pb-1 pl-5">
          <DialogPrimitive.Title className="text-lg font-semibold">{title}</DialogPrimitive.Title>
          {description !== undefined && (
            <DialogPrimitive.Description className="text-sm text-muted-foreground">
              {description}
            </DialogPrimitive.Description>
          )}
        </header>
        {children}
        {/* Last in the order of focus, so that a dialog opens on its first field. */}
        {canClose && (
          <DialogPrimitive.Close asChild>
            <Button variant="ghost" size="icon-sm" aria-label="Close" className="absolute top-4 right-4">
              <X aria-hidden />
            </Button>
          </DialogPrimitive.Close>
        )}
      </DialogPrimitive.Content>
    </DialogPrimitive.Portal>
  )
}
