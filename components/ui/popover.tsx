'use client'

import * as Slot from 'radix-ui/slot'
import { createContext, type ReactNode, useContext } from 'react'
import { createLate } from './late'
import { OpenerProvider, type OpenerProps, useNewOpener, useOpener, useTriggerProps } from './opener'
import type { PopoverPanelProps } from './popover-parts'

const late = createLate(() => import('./popover-parts'))
const Modal = createContext(false)

type PopoverProps = OpenerProps & {
  /** Nothing else can be used while it is open; needed for a list that scrolls inside a dialog. */
  modal?: boolean
  children: ReactNode
}

/** A button and a panel beside it. The panel's code is loaded when somebody comes near the button. */
export function Popover({ modal = false, children, ...props }: PopoverProps) {
  const opener = useNewOpener({ ...props, prepare: late.prepare })
  return (
    <OpenerProvider value={opener}>
      <Modal value={modal}>{children}</Modal>
    </OpenerProvider>
  )
}

/** Gives its single child, a button, the task of opening the panel. */
export function PopoverTrigger({ children }: { children: ReactNode }) {
  return <Slot.Root {...useTriggerProps('dialog')}>{children}</Slot.Root>
}

export function PopoverContent(props: PopoverPanelProps) {
  const opener = useOpener()
  const isModal = useContext(Modal)
  const parts = late.useParts(opener.isOpen)
  return parts && opener.isWanted ? <parts.PopoverPanel {...props} opener={opener} isModal={isModal} /> : null
}
