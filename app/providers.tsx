'use client'

import { QueryClientProvider } from '@tanstack/react-query'
import { ThemeProvider, useTheme } from 'next-themes'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { useState, type ReactNode } from 'react'
import { Toaster } from 'sonner'
import { OfflineBanner } from '@/components/layout/offline-banner'
import { TooltipProvider } from '@/components/ui/tooltip'
import { createQueryClient } from '@/lib/client/query-client'

/** What every page's client components need: data, theme, URL state, tooltips, toasts. */
export function Providers({ nonce, children }: { nonce: string | undefined; children: ReactNode }) {
  const [queryClient] = useState(createQueryClient)
  return (
    <ThemeProvider
      {...(nonce === undefined ? {} : { nonce })}
      attribute="class"
      defaultTheme="system"
      enableSystem
      disableTransitionOnChange
    >
      <QueryClientProvider client={queryClient}>
        <NuqsAdapter>
          <TooltipProvider delayDuration={250}>{children}</TooltipProvider>
        </NuqsAdapter>
      </QueryClientProvider>
      <OfflineBanner />
      <ThemedToaster />
    </ThemeProvider>
  )
}

function ThemedToaster() {
  const { resolvedTheme } = useTheme()
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
