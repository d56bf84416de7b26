'use client'

import './globals.css'

/**
 * Replaces the whole document when the root layout itself fails. Every page brings it along, so it is made of nothing but
 * itself.
 */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main role="alert" className="grid min-h-dvh place-content-center justify-items-center gap-4 px-5 text-center">
          <div className="grid max-w-md gap-1">
            <h1 className="text-base font-semibold">Something went wrong</h1>
            <p className="text-sm text-pretty text-muted-foreground">
              The page could not be shown. Nothing was charged and nothing was lost.
            </p>
          </div>
          <button
            type="button"
            onClick={reset}
            className="h-8 rounded-md border border-input bg-card px-2.5 text-sm font-medium shadow-raised hover:bg-accent"
          >
            Try again
          </button>
        </main>
      </body>
    </html>
  )
}
