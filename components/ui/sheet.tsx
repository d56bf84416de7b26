'use client'

import * as Slot from 'radix-ui/slot'
import type { ReactNode } from 'react'
import { createLate } from './late'
import { OpenerProvider, type OpenerProps, useNewOpener, useOpener, useTriggerProps } from './opener'
import type { SheetCloseProps, SheetPanelProps } from './sheet-parts'

const late = createLate(() => import('./sheet-parts'))

/** A panel over one edge of the screen, for navigation and details. Its code is loaded when somebody is about to open it. */
export function Sheet({ children, ...props }: OpenerProps & { children: ReactNode }) {
  const opener = useNewOpener({ ...props, prepare: late.prepare })
  return <OpenerProvider value={opener}>{children}</OpenerProvider>
}

/** Gives its single child, a button, the task of opening the sheet. */
export function SheetTrigger({ children }: { children: ReactNode }) {
  return <Slot.Root {...useTriggerProps('dialog')}>{children}</Slot.Root>
}

export function SheetContent(props: SheetPanelProps) {
  const opener = useOpener()
  const parts = late.useParts(opener.isOpen)
  return parts && opener.isWanted ? <parts.SheetPanel {...props} opener={opener} /> : null
}

export function SheetClose(props: SheetCloseProps) {
  const parts = late.useParts()
  return parts && <parts.SheetClose {...props} />
}
