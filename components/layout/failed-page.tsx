type FailedPageProps = {
  error: unknown
  retry: () => void
  /** Where to go instead. */
  wayOut: { href: string; label: string }
}

const BUTTON = 'inline-flex h-9 items-center rounded-md border px-3.5 text-base font-medium shadow-raised'

/**
 * In place of a page that failed. Every page brings this along in case of a failure, so it is made of plain elements; and the
 * way out is a plain link, which begins anew.
 */
export function FailedPage({ error, retry, wayOut }: FailedPageProps) {
  const number = readNumber(error)
  return (
    <div role="alert" className="grid justify-items-center gap-5 px-5 py-20 text-center">
      <div className="grid max-w-md gap-1.5">
        <h1 className="text-2xl font-semibold tracking-tight">This page could not be shown</h1>
        <p className="text-base text-pretty text-muted-foreground">
          Something went wrong on our side. Your data and your balance are unchanged.
        </p>
      </div>
      <div className="flex flex-wrap justify-center gap-2">
        <a href={wayOut.href} className={`${BUTTON} border-input bg-card hover:bg-accent`}>
          {wayOut.label}
        </a>
        <button
          type="button"
          onClick={retry}
          className={`${BUTTON} cursor-pointer border-transparent bg-primary text-primary-foreground hover:bg-primary/88`}
        >
          Try again
        </button>
      </div>
      {number !== null && (
        <p className="text-xs text-muted-foreground">
          If it happens again, tell us the number <code className="font-mono select-all">{number}</code>.
        </p>
      )}
    </div>
  )
}

/** The server's log has the error under it; what failed in the browser has none. */
function readNumber(error: unknown): string | null {
  return error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : null
}
