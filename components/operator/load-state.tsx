import { SearchX } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { ApiError } from '@/lib/client/api-error'

type Loading = { error: Error | null; isFetching: boolean; refetch: () => unknown }

type LoadStateProps = {
  query: Loading
  title: string
  /** For a page about one thing: that there is none of this name. Trying again would not help. */
  missingTitle?: string
}

/** What stands in a page's place until its data is there: a skeleton, or what went wrong. */
export function LoadState({ query, title, missingTitle }: LoadStateProps) {
  const { error } = query
  if (error === null) return <Skeleton className="h-72 rounded-lg" />
  if (missingTitle !== undefined && error instanceof ApiError && error.status === 404) {
    return (
      <Card>
        <EmptyState
          icon={SearchX}
          title={missingTitle}
          description="It was taken away, or the address is not whole. The list has all there are."
        />
      </Card>
    )
  }
  return (
    <Card>
      <ErrorState
        title={title}
        description={error.message}
        onRetry={() => void query.refetch()}
        isRetrying={query.isFetching}
      />
    </Card>
  )
}
