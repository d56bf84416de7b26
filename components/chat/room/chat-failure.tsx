'use client'

import { SearchX, SquarePen } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { ApiError } from '@/lib/client/api-error'

type ChatFailureProps = { error: Error; onRetry: () => void; onNew: () => void }

/** In place of a chat that did not open. One that is gone does not come back by asking again. */
export function ChatFailure({ error, onRetry, onNew }: ChatFailureProps) {
  const isMissing = error instanceof ApiError && error.status === 404
  return (
    <div className="grid min-h-0 flex-1 content-center">
      {isMissing ? (
        <EmptyState
          icon={SearchX}
          title="There is no such chat"
          description="It was deleted, or it is somebody else’s: a chat is shown to others by the link that its owner shares."
          action={
            <Button variant="outline" onClick={onNew}>
              <SquarePen aria-hidden />
              Begin a new chat
            </Button>
          }
        />
      ) : (
        <ErrorState title="This chat could not be opened" description={error.message} onRetry={onRetry} />
      )}
    </div>
  )
}
