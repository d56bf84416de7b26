import Link from 'next/link'
import { Alert } from '@/components/ui/alert'
import { formatUtcDay } from '@/lib/client/format-time'

type RetirementAlertProps = {
  /** `YYYY-MM-DD`. */
  lastDay: string
  successor: { slug: string; name: string } | null
}

/** Says until when a model answers, and what to use afterwards. */
export function RetirementAlert({ lastDay, successor }: RetirementAlertProps) {
  return (
    <Alert tone="warning" title={`This model answers until ${formatUtcDay(lastDay, 'long')}`}>
      {successor ? (
        <>
          Move to{' '}
          <Link href={`/models/${successor.slug}`} className="font-medium underline underline-offset-4">
            {successor.name}
          </Link>{' '}
          before then. Later requests for the old name are refused.
        </>
      ) : (
        'Choose another one before then. Later requests for it are refused.'
      )}
    </Alert>
  )
}
