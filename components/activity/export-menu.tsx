'use client'

import { Download } from 'lucide-react'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { activityQueries, toActivityQuery } from '@/lib/client/activity'
import { DIMENSION_NAMES, useActivityView } from './use-activity-view'

const CSV_METRICS = ['spend', 'requests', 'tokens', 'errors'] as const

/** What is on the page as a file: CSV from the server, PDF made here. */
export function ExportMenu() {
  const { view, ask } = useActivityView()
  const [isWriting, setIsWriting] = useState(false)
  const queryClient = useQueryClient()
  const csvHref = (metric: string) => {
    const query = Object.entries({ ...toActivityQuery(ask), metric }).filter(([, value]) => value !== '')
    return `/api/v1/dashboard/activity/export?${new URLSearchParams(query).toString()}`
  }
  const savePdf = async () => {
    setIsWriting(true)
    try {
      const activity = await queryClient.fetchQuery(activityQueries.summary(ask))
      const { saveActivityPdf } = await import('./pdf/save-activity-pdf')
      await saveActivityPdf(activity, { dimension: DIMENSION_NAMES[view.group] })
    } catch (error) {
      toast.error('The PDF could not be made', { description: error instanceof Error ? error.message : undefined })
    } finally {
      setIsWriting(false)
    }
  }
  const metric = CSV_METRICS.find((id) => id === view.metric)
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="outline" size="sm" isLoading={isWriting}>
          <Download aria-hidden />
          Export
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuLabel>This period, as grouped and filtered</DropdownMenuLabel>
        <DropdownMenuItem asChild>
          <a href={csvHref('summary')} download>
            CSV, all quantities
          </a>
        </DropdownMenuItem>
        {metric && (
          <DropdownMenuItem asChild>
            <a href={csvHref(metric)} download>
              CSV, {metric} only
            </a>
          </DropdownMenuItem>
        )}
        <DropdownMenuItem onSelect={() => void savePdf()}>PDF, summary and a section each</DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
