'use client'

import * as PopoverPrimitive from 'radix-ui/popover'
import type { ComponentProps } from 'react'
import { cn } from './cn'
import type { Opener } from './opener'
import { useWayBack } from './use-way-back'

export type PopoverPanelProps = Omit<
  ComponentProps<typeof PopoverPrimitive.Content>,
  'onInteractOutside' | 'onCloseAutoFocus'
>

/** The open panel, at its button. */
export function PopoverPanel(props: PopoverPanelProps & { opener: Opener; isModal: boolean }) {
  const { opener, isModal, className, ...panel } = props
  const { triggerRef, isPanelOpen, setOpen } = opener
  const wayBack = useWayBack({ triggerRef, isModal })
  return (
    <PopoverPrimitive.Root open={isPanelOpen} onOpenChange={setOpen} modal={isModal}>
      <PopoverPrimitive.Anchor virtualRef={triggerRef} />
      <PopoverPrimitive.Portal>
        <PopoverPrimitive.Content
          align="start"
          sideOffset={6}
          collisionPadding={8}
          {...panel}
          {...wayBack}
          className={cn(
            'z-50 w-72 rounded-lg border bg-popover p-3 text-popover-foreground shadow-floating outline-none data-[state=open]:animate-in data-[state=open]:fade-in-0 data-[state=open]:zoom-in-98',
            className,
          )}
        />
      </PopoverPrimitive.Portal>
    </PopoverPrimitive.Root>
  )
}
