'use client'

import { useQuery } from '@tanstack/react-query'
import { BackLink } from '@/components/layout/back-link'
import { PageHeader } from '@/components/ui/page-header'
import { logQueries } from '@/lib/client/logs'
import { EntryView } from './detail/entry-view'

/** One request on a page of its own, for links that people send each other. */
export function LogPageView({ id }: { id: string }) {
  const entry = useQuery(logQueries.entry(id))
  return (
    <>
      <div className="grid gap-3">
        <BackLink href="/logs" label="Logs" />
        <PageHeader title={<span className="break-all">{entry.data?.row.model || 'Request'}</span>} />
      </div>
      <EntryView id={id} isWide />
    </>
  )
}
