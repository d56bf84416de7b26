import { ChartColumn } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'

/** In place of charts before the first request. */
export function NothingYet() {
  return (
    <Card>
      <EmptyState
        icon={ChartColumn}
        title="No requests yet"
        description="Spend, tokens, latency and errors appear here as requests happen. The overview leads to the first one."
        action={
          <Button asChild>
            <Link href="/overview">Make the first request</Link>
          </Button>
        }
      />
    </Card>
  )
}
