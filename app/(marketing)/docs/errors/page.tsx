import type { Metadata } from 'next'
import { Badge } from '@/components/ui/badge'
import { PageHeader } from '@/components/ui/page-header'
import { AVAILABILITY } from '@/lib/core/availability'
import { ERROR_STATUS } from '@/lib/core/errors'
import { listErrors } from '@/lib/docs'

export const metadata: Metadata = {
  title: 'Errors',
  description: 'What each error means, and what to do about it.',
}

export default function ErrorsPage() {
  return (
    <div className="grid min-w-0 content-start gap-6">
      <PageHeader
        title="Errors"
        description={
          <>
            Every error has the HTTP status in <code>error.code</code>, a sentence in <code>error.message</code>, and a
            stable name in <code>error.metadata.error_type</code> (where ours is finer, in <code>error_code</code>). A
            request that failed costs nothing.
          </>
        }
      />
      <h2 className="text-xl font-semibold tracking-tight">By status</h2>
      <ul className="divide-y rounded-lg border">
        {listErrors().map(({ status, type, code, meaning, remedy }) => (
          <Entry
            key={code}
            name={code}
            badges={[String(status), ...(type === code ? [] : [type])]}
            meaning={meaning}
            remedy={remedy}
          />
        ))}
      </ul>
      <Availability />
    </div>
  )
}

/** Where `error.availability.docs_url` leads: each code has an anchor of its name. */
function Availability() {
  return (
    <section aria-labelledby="availability" className="grid gap-4">
      <div className="grid gap-2">
        <h2 id="availability" className="text-xl font-semibold tracking-tight">
          When nothing can answer
        </h2>
        <p className="max-w-prose text-muted-foreground">
          A request that no endpoint can serve gets an error with an object <code>error.availability</code>. Its{' '}
          <code>code</code> is one of these; <code>excluded_by</code> names the filters that left endpoints out, and{' '}
          <code>constraint</code> the field of the request to change.
        </p>
      </div>
      <ul className="divide-y rounded-lg border">
        {Object.entries(AVAILABILITY).map(([code, { errorCode, isRetryable, meaning, remedy }]) => (
          <Entry
            key={code}
            id={code}
            name={code}
            badges={[String(ERROR_STATUS[errorCode]), isRetryable ? 'try again' : 'do not repeat']}
            meaning={meaning}
            remedy={remedy}
          />
        ))}
      </ul>
    </section>
  )
}

type EntryProps = { id?: string; name: string; badges: readonly string[]; meaning: string; remedy: string }

function Entry({ id, name, badges, meaning, remedy }: EntryProps) {
  return (
    <li id={id} className="grid scroll-mt-24 gap-2 p-4 target:bg-muted md:grid-cols-[16rem_1fr] md:gap-6">
      <div className="grid content-start justify-items-start gap-2">
        <h3 className="font-mono text-sm font-medium break-all">{name}</h3>
        <p className="flex flex-wrap gap-2">
          {badges.map((badge) => (
            <Badge key={badge}>{badge}</Badge>
          ))}
        </p>
      </div>
      <div className="grid content-start gap-1 text-sm">
        <p>{meaning}</p>
        <p className="text-muted-foreground">
          <Prose text={remedy} />
        </p>
      </div>
    </li>
  )
}

/** A sentence whose parts between backticks are code. */
function Prose({ text }: { text: string }) {
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))
}
