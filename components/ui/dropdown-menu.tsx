'use client'

import * as Slot from 'radix-ui/slot'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn'
import type { MenuItemProps, MenuPanelProps, MenuRadioGroupProps, MenuRadioItemProps } from './dropdown-menu-parts'
import { createLate } from './late'
import { OpenerProvider, type OpenerProps, useNewOpener, useOpener, useTriggerProps } from './opener'

const late = createLate(() => import('./dropdown-menu-parts'))

/** A button and its menu. The menu's code is loaded when somebody comes near the button. */
export function DropdownMenu({ children, ...props }: OpenerProps & { children: ReactNode }) {
  const opener = useNewOpener({ ...props, prepare: late.prepare })
  return <OpenerProvider value={opener}>{children}</OpenerProvider>
}

export function DropdownMenuTrigger({ asChild = false, ...props }: ComponentProps<'button'> & { asChild?: boolean }) {
  const trigger = useTriggerProps('menu')
  return asChild ? <Slot.Root {...props} {...trigger} /> : <button type="button" {...props} {...trigger} />
}

export function DropdownMenuContent(props: MenuPanelProps) {
  const opener = useOpener()
  const parts = late.useParts(opener.isOpen)
  return parts && opener.isWanted ? <parts.MenuPanel {...props} opener={opener} /> : null
}

export function DropdownMenuItem(props: MenuItemProps) {
  const parts = late.useParts()
  return parts && <parts.MenuItem {...props} />
}

/** One of several that exclude each other; the chosen one carries a check. */
export function DropdownMenuRadioGroup(props: MenuRadioGroupProps) {
  const parts = late.useParts()
  return parts && <parts.MenuRadioGroup {...props} />
}

export function DropdownMenuRadioItem(props: MenuRadioItemProps) {
  const parts = late.useParts()
  return parts && <parts.MenuRadioItem {...props} />
}

export function DropdownMenuLabel({ className, ...props }: ComponentProps<'div'>) {
  return <div className={cn('px-2.5 py-1.5 text-xs text-muted-foreground', className)} {...props} />
}

export function DropdownMenuSeparator() {
  return <div role="separator" className="-mx-1 my-1 h-px bg-border" />
}
