import { Badge } from '@/components/ui/badge'
import type { LogRow } from '@/lib/schemas/logs'

type RequestEnd = Pick<LogRow, 'status' | 'error_type' | 'finish_reason'>

/** What became of a request, in one word; how a whole answer ended, as its provider said. */
export function RequestStatus({ row }: { row: RequestEnd }) {
  if (row.status === 'completed') return <Badge tone="success">{row.finish_reason ?? 'completed'}</Badge>
  if (row.status === 'cancelled') return <Badge tone="neutral">cancelled</Badge>
  const word = (row.error_type ?? 'error').replaceAll('_', ' ')
  return (
    <Badge tone={row.status === 'refused' ? 'warning' : 'destructive'} className="max-w-full">
      <span className="truncate" title={row.status === 'refused' ? `refused: ${word}` : word}>
        {word}
      </span>
    </Badge>
  )
}
