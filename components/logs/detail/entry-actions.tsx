'use client'

import { useQueryClient } from '@tanstack/react-query'
import { MessageSquareReply, Terminal } from 'lucide-react'
import Link from 'next/link'
import { toast } from '@/components/ui/toast'
import { Button } from '@/components/ui/button'
import { logQueries } from '@/lib/client/logs'
import { useBaseUrl } from '@/lib/client/use-base-url'
import type { LogRow } from '@/lib/schemas/logs'
import { buildCurl } from './build-curl'

/** What can be done with a request that is over. */
export function EntryActions({ row }: { row: LogRow }) {
  const baseUrl = useBaseUrl()
  const queryClient = useQueryClient()
  const copyCurl = async () => {
    try {
      const content = await queryClient.fetchQuery(logQueries.content(row.id)).catch(() => null)
      await navigator.clipboard.writeText(buildCurl({ baseUrl, row, content }))
      toast.success('Copied as curl', {
        description: content ? undefined : 'The messages are not stored: put yours in their place.',
      })
    } catch {
      toast.error('The clipboard could not be written', { description: 'Allow this page to use it, and try again.' })
    }
  }
  return (
    <div className="flex flex-wrap gap-2">
      {row.api !== 'embeddings' && row.api !== 'documents' && (
        <Button asChild variant="outline" size="sm">
          <Link href={`/chat?replay=${encodeURIComponent(row.id)}`}>
            <MessageSquareReply aria-hidden />
            Replay in chat
          </Link>
        </Button>
      )}
      <Button variant="outline" size="sm" onClick={() => void copyCurl()}>
        <Terminal aria-hidden />
        Copy as curl
      </Button>
    </div>
  )
}
