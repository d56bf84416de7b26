'use client'

import * as Slot from 'radix-ui/slot'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { createLate } from './late'

const late = createLate(() => import('./tooltip-parts'))
const OPENS_AFTER_MS = 250
/** Time to go from the control over to its hint. */
const CLOSES_AFTER_MS = 100

type TooltipProps = { content: ReactNode; side?: 'top' | 'right' | 'bottom' | 'left'; children: ReactNode }

/** A hint on hover and focus. The child must be focusable; never put what people need to act in a tooltip alone. */
export function Tooltip({ content, side = 'top', children }: TooltipProps) {
  const [isOpen, setOpen] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const trigger = useRef<HTMLElement>(null)
  const id = useId()
  const parts = late.useParts()
  const change = (isNowOpen: boolean, afterMs: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setOpen(isNowOpen), afterMs)
  }
  const open = (afterMs: number) => {
    late.prepare()
    change(true, afterMs)
  }
  const close = () => change(false, CLOSES_AFTER_MS)
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <>
      <Slot.Root
        ref={trigger}
        aria-describedby={isOpen ? id : undefined}
        onPointerEnter={(event) => {
          if (event.pointerType !== 'touch') open(OPENS_AFTER_MS)
        }}
        onPointerLeave={close}
        onPointerDown={() => change(false, 0)}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) open(0)
        }}
        onBlur={close}
      >
        {children}
      </Slot.Root>
      {isOpen && parts && (
        <parts.TooltipPanel
          id={id}
          trigger={trigger}
          side={side}
          onEnter={() => change(true, 0)}
          onClose={() => change(false, 0)}
        >
          {content}
        </parts.TooltipPanel>
      )}
    </>
  )
}
