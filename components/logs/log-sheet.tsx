'use client'

import { ChevronDown, ChevronUp, Maximize2 } from 'lucide-react'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Sheet, SheetContent } from '@/components/ui/sheet'
import { Skeleton } from '@/components/ui/skeleton'
import type { LogRow } from '@/lib/schemas/logs'

// The list is what people come for; what lies in a row is loaded when one is opened.
const EntryView = dynamic(() => import('./detail/entry-view').then((module) => module.EntryView), {
  loading: () => <Skeleton className="h-96 rounded-lg" />,
})

type LogSheetProps = {
  rows: readonly LogRow[]
  openId: string | null
  onOpen: (id: string | null) => void
}

/** One request over the list, with the way to its neighbours and to its own page. */
export function LogSheet({ rows, openId, onOpen }: LogSheetProps) {
  const index = openId === null ? -1 : rows.findIndex(({ id }) => id === openId)
  const newer = rows[index - 1]
  const older = index < 0 ? undefined : rows[index + 1]
  return (
    <Sheet open={openId !== null} onOpenChange={(isOpen) => !isOpen && onOpen(null)}>
      <SheetContent
        title={<span className="font-mono text-sm break-all">{rows[index]?.model || 'Request'}</span>}
        className="w-[min(44rem,100vw)]"
      >
        {openId !== null && (
          <div className="grid grid-cols-[minmax(0,1fr)] gap-4 px-4 pb-8">
            <nav aria-label="Requests beside this one" className="flex items-center gap-1">
              <Neighbour row={newer} label="Newer request" icon={<ChevronUp aria-hidden />} onOpen={onOpen} />
              <Neighbour row={older} label="Older request" icon={<ChevronDown aria-hidden />} onOpen={onOpen} />
              <Button asChild variant="ghost" size="sm" className="ml-auto">
                <Link href={`/logs/${encodeURIComponent(openId)}`}>
                  <Maximize2 aria-hidden className="size-3.5" />
                  Open as a page
                </Link>
              </Button>
            </nav>
            <EntryView key={openId} id={openId} isWide={false} />
          </div>
        )}
      </SheetContent>
    </Sheet>
  )
}

type NeighbourProps = {
  row: LogRow | undefined
  label: string
  icon: ReactNode
  onOpen: (id: string) => void
}

function Neighbour({ row, label, icon, onOpen }: NeighbourProps) {
  return (
    <Button variant="outline" size="icon-sm" aria-label={label} disabled={!row} onClick={() => row && onOpen(row.id)}>
      {icon}
    </Button>
  )
}
