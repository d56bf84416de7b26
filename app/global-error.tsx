'use client'

import './globals.css'
import { ErrorState } from '@/components/ui/error-state'

/** Replaces the whole document when the root layout itself fails. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main className="grid min-h-dvh place-content-center">
          <ErrorState
            title="Something went wrong"
            description="The page could not be shown. Nothing was charged and nothing was lost."
            onRetry={reset}
          />
        </main>
      </body>
    </html>
  )
}
