import { ScrollText } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

/** Before the first request: what will be here, and the way to it. */
export function FirstLog() {
  return (
    <EmptyState
      icon={ScrollText}
      title="No requests yet"
      description="Every request is listed here as it happens: who answered, what was tried, what it cost and why, to the last digit. Requests that fail are here too, with what to do."
      action={
        <Button asChild variant="outline">
          <Link href="/keys?create=1">Create a key and call a model</Link>
        </Button>
      }
    />
  )
}
