import { Card } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'

type Loading = { error: Error | null; isFetching: boolean; refetch: () => unknown }

/** What stands in a page's place until its data is there: a skeleton, or what went wrong. */
export function LoadState({ query, title }: { query: Loading; title: string }) {
  if (query.error === null) return <Skeleton className="h-72 rounded-lg" />
  return (
    <Card>
      <ErrorState
        title={title}
        description={query.error.message}
        onRetry={() => void query.refetch()}
        isRetrying={query.isFetching}
      />
    </Card>
  )
}
