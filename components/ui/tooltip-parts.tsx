'use client'

import { DismissableLayer, Popper } from 'radix-ui/internal'
import type { ReactNode, RefObject } from 'react'
import { createPortal } from 'react-dom'

type TooltipPanelProps = {
  id: string
  trigger: RefObject<HTMLElement | null>
  side: 'top' | 'right' | 'bottom' | 'left'
  onEnter: () => void
  onClose: () => void
  children: ReactNode
}

/** The hint beside what it explains; Escape takes it away, and the pointer may go over it. */
export function TooltipPanel({ id, trigger, side, onEnter, onClose, children }: TooltipPanelProps) {
  return (
    <Popper.Root>
      <Popper.Anchor virtualRef={trigger} />
      {createPortal(
        <DismissableLayer.Root asChild onDismiss={onClose}>
          <Popper.Content
            side={side}
            sideOffset={6}
            collisionPadding={8}
            className="z-50 max-w-72 animate-in rounded-md bg-primary px-2.5 py-1.5 text-xs text-primary-foreground shadow-floating fade-in-0"
            onPointerEnter={onEnter}
            onPointerLeave={onClose}
          >
            <span id={id} role="tooltip">
              {children}
            </span>
          </Popper.Content>
        </DismissableLayer.Root>,
        document.body,
      )}
    </Popper.Root>
  )
}
