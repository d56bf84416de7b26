'use client'

import { useTheme } from 'next-themes'
import { useEffect } from 'react'
import { toast, Toaster } from 'sonner'

/** The corner where toasts appear; it hands out what shows them when it is on the page. */
export function ThemedToaster({ onShown }: { onShown: (toasts: typeof toast) => void }) {
  const { resolvedTheme } = useTheme()
  useEffect(() => onShown(toast), [onShown])
  return (
    <Toaster
      theme={resolvedTheme === 'dark' ? 'dark' : 'light'}
      position="bottom-right"
      // Clear of the tab bar.
      mobileOffset={{ bottom: '4.5rem' }}
      toastOptions={{
        className:
          '!rounded-lg !border !border-border !bg-popover !font-sans !text-sm !text-popover-foreground !shadow-floating',
        classNames: { description: '!text-muted-foreground', error: '[&_[data-icon]]:!text-destructive' },
      }}
    />
  )
}
