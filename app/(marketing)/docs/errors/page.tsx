import type { Metadata } from 'next'
import { Badge } from '@/components/ui/badge'
import { AVAILABILITY } from '@/lib/core/availability'
import { ERROR_STATUS } from '@/lib/core/errors'

export const metadata: Metadata = {
  title: 'When nothing can answer',
  description: 'What `error.availability` says when no endpoint can serve a request, and what to do.',
}

/** Where `error.availability.docs_url` leads: each code has an anchor of its name. */
export default function ErrorsPage() {
  return (
    <div className="mx-auto grid max-w-4xl gap-6 px-4 py-10 sm:px-6">
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold tracking-tight">When nothing can answer</h1>
        <p className="max-w-prose text-muted-foreground">
          A request that no endpoint can serve gets an error with an object <code>error.availability</code>. Its{' '}
          <code>code</code> is one of these; <code>excluded_by</code> names the filters that left endpoints out, and{' '}
          <code>constraint</code> the field of the request to change.
        </p>
      </div>
      <ul className="divide-y rounded-lg border">
        {Object.entries(AVAILABILITY).map(([code, { errorCode, isRetryable, meaning, remedy }]) => (
          <li
            key={code}
            id={code}
            className="grid scroll-mt-24 gap-2 p-4 target:bg-muted md:grid-cols-[18rem_1fr] md:gap-6"
          >
            <div className="grid content-start justify-items-start gap-2">
              <h2 className="font-mono text-sm font-medium">{code}</h2>
              <p className="flex gap-2">
                <Badge>{ERROR_STATUS[errorCode]}</Badge>
                <Badge>{isRetryable ? 'try again' : 'do not repeat'}</Badge>
              </p>
            </div>
            <div className="grid content-start gap-1 text-sm">
              <p>{meaning}</p>
              <p className="text-muted-foreground">
                <Prose text={remedy} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A sentence whose parts between backticks are code. */
function Prose({ text }: { text: string }) {
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))
}
