'use client'

import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { PageHeader } from '@/components/ui/page-header'
import { logQueries } from '@/lib/client/logs'
import { EntryView } from './detail/entry-view'

/** One request on a page of its own, for links that people send each other. */
export function LogPageView({ id }: { id: string }) {
  const entry = useQuery(logQueries.entry(id))
  return (
    <>
      <div className="grid gap-3">
        <Link
          href="/logs"
          className="inline-flex w-fit items-center gap-1.5 rounded-sm text-sm text-muted-foreground hover:text-foreground"
        >
          <ArrowLeft aria-hidden className="size-4" />
          Logs
        </Link>
        <PageHeader title={<span className="break-all">{entry.data?.row.model || 'Request'}</span>} />
      </div>
      <EntryView id={id} isWide />
    </>
  )
}
