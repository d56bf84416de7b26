'use client'

import { Check } from 'lucide-react'
import { Menu } from 'radix-ui/internal'
import type { ComponentProps } from 'react'
import { cn } from './cn'
import type { Opener } from './opener'
import { useWayBack } from './use-way-back'

export type MenuPanelProps = Omit<ComponentProps<typeof Menu.Content>, 'aria-labelledby' | 'onCloseAutoFocus'>

/** The open menu, at its button. */
export function MenuPanel({ opener, className, children, ...props }: MenuPanelProps & { opener: Opener }) {
  const { triggerId, triggerRef, isByKeyboardRef, isPanelOpen, setOpen } = opener
  const wayBack = useWayBack({ triggerRef, isModal: false })
  return (
    // What is modal takes the pointer from the page, for which the browser computes the style of every element anew.
    <Menu.Root open={isPanelOpen} onOpenChange={setOpen} modal={false}>
      <Menu.Anchor virtualRef={triggerRef} />
      <Menu.Portal>
        <Menu.Content
          sideOffset={6}
          {...props}
          aria-labelledby={triggerId}
          // The menu's code may have come after the key that opened it, so the menu itself cannot know of the key.
          onFocus={(event) => {
            if (event.target !== event.currentTarget || !isByKeyboardRef.current) return
            isByKeyboardRef.current = false
            event.currentTarget.querySelector<HTMLElement>('[role^=menuitem]:not([data-disabled])')?.focus()
          }}
          {...wayBack}
          className={cn(
            'z-50 max-h-(--radix-popper-available-height) min-w-44 overflow-y-auto rounded-lg border bg-popover p-1 text-popover-foreground shadow-floating data-[state=open]:animate-in data-[state=open]:fade-in-0 data-[state=open]:zoom-in-98',
            className,
          )}
        >
          {children}
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  )
}

export type MenuItemProps = ComponentProps<typeof Menu.Item> & { tone?: 'neutral' | 'destructive' }

export function MenuItem({ tone = 'neutral', className, ...props }: MenuItemProps) {
  return (
    <Menu.Item
      className={cn(
        "flex h-8 cursor-pointer items-center gap-2.5 rounded-sm px-2.5 text-base outline-none select-none data-disabled:opacity-50 data-highlighted:bg-accent [&_svg:not([class*='size-'])]:size-4 [&_svg]:text-muted-foreground",
        tone === 'destructive' && 'text-destructive data-highlighted:bg-destructive-muted [&_svg]:text-destructive',
        className,
      )}
      {...props}
    />
  )
}

export type MenuRadioGroupProps = ComponentProps<typeof Menu.RadioGroup>
export const MenuRadioGroup = Menu.RadioGroup

export type MenuRadioItemProps = ComponentProps<typeof Menu.RadioItem>

export function MenuRadioItem({ className, children, ...props }: MenuRadioItemProps) {
  return (
    <Menu.RadioItem
      className={cn(
        'flex min-h-8 cursor-pointer items-center gap-2.5 rounded-sm px-2.5 py-1 text-base outline-none select-none data-disabled:opacity-50 data-highlighted:bg-accent',
        className,
      )}
      {...props}
    >
      <span className="grid min-w-0 flex-1">{children}</span>
      <Menu.ItemIndicator>
        <Check aria-hidden className="size-4 shrink-0 text-brand" />
      </Menu.ItemIndicator>
    </Menu.RadioItem>
  )
}
