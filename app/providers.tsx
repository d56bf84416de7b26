'use client'

import { QueryClientProvider } from '@tanstack/react-query'
import { ThemeProvider } from 'next-themes'
import { useState, type ReactNode } from 'react'
import { OfflineBanner } from '@/components/layout/offline-banner'
import { ToastHost } from '@/components/ui/toast-host'
import { createQueryClient } from '@/lib/client/query-client'

/** What every page's client components need: data, theme, toasts. Pages that keep state in their address wrap themselves in nuqs' adapter. */
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
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      <OfflineBanner />
      <ToastHost />
    </ThemeProvider>
  )
}
