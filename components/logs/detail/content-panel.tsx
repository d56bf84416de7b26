'use client'

import { useQuery } from '@tanstack/react-query'
import { FileLock2 } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Card, CardAction, CardHeader, CardTitle } from '@/components/ui/card'
import { CopyButton } from '@/components/ui/copy-button'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { logQueries } from '@/lib/client/logs'
import { listMessages, toText } from './list-messages'

/** What was asked and answered, where the organization keeps that. */
export function ContentPanel({ id }: { id: string }) {
  const content = useQuery(logQueries.content(id))
  if (content.isPending) return <Skeleton className="h-48 rounded-lg" />
  if (content.isError) {
    return (
      <Card>
        <ErrorState
          title="The stored text could not be loaded"
          description={content.error.message}
          onRetry={() => void content.refetch()}
          isRetrying={content.isFetching}
        />
      </Card>
    )
  }
  if (content.data === null) return <NothingStored />
  const { input, output } = content.data
  return (
    <div className="grid gap-4">
      {listMessages(input).map(({ role, text }, index) => (
        <TextCard key={index} title={role} text={text} />
      ))}
      {output.reasoning !== null && <TextCard title="reasoning" text={output.reasoning} />}
      {output.completion !== null && <TextCard title="answer" text={output.completion} />}
      {output.tool_calls?.map((call) => (
        <TextCard key={call.id} title={`calls ${call.name}`} text={toText(call.arguments)} />
      ))}
    </div>
  )
}

function NothingStored() {
  return (
    <Card>
      <EmptyState
        icon={FileLock2}
        title="The text of this request is not stored"
        description={
          <>
            Prompts and answers are kept only where an admin turned that on, in the{' '}
            <Link href="/settings/routing" className="font-medium text-foreground underline underline-offset-4">
              settings of stored prompts and answers
            </Link>
            . Then later requests are here, sealed, for as long as you say. Requests that ask for zero retention never
            are.
          </>
        }
      />
    </Card>
  )
}

function TextCard({ title, text }: { title: string; text: string }): ReactNode {
  return (
    <Card aria-label={title} className="overflow-hidden">
      <CardHeader className="py-2">
        <CardTitle className="text-xs font-medium text-muted-foreground">{title}</CardTitle>
        <CardAction>
          <CopyButton value={text} label={title} />
        </CardAction>
      </CardHeader>
      <pre
        tabIndex={0}
        aria-label={`${title}, text`}
        className="max-h-96 overflow-auto border-t px-5 py-3 font-sans text-sm break-words whitespace-pre-wrap focus-visible:-outline-offset-2"
      >
        {text}
      </pre>
    </Card>
  )
}
