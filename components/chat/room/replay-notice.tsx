'use client'

import Link from 'next/link'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { ApiError } from '@/lib/client/api-error'

/** Why a logged request could not be taken up, and what would make it possible for later ones. */
export function ReplayNotice({ error, onClose }: { error: Error; onClose: () => void }) {
  const isNotStored = error instanceof ApiError && error.status === 404
  return (
    <div className="p-4">
      <Alert
        tone="warning"
        title={isNotStored ? 'What this request said is not stored' : 'The request could not be loaded'}
        action={
          <Button variant="outline" size="sm" onClick={onClose}>
            Begin a new chat
          </Button>
        }
      >
        {isNotStored ? (
          <>
            Prompts and answers are kept only where an admin of the organization turned that on, in the{' '}
            <Link href="/settings/routing" className="underline underline-offset-4">
              settings of stored prompts and answers
            </Link>
            , and only of requests after that.
          </>
        ) : (
          error.message
        )}
      </Alert>
    </div>
  )
}
