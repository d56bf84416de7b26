import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import { formatCount } from '@/lib/client/format-count'
import { formatDecimal } from '@/lib/client/format-decimal'
import type { LogEntry } from '@/lib/schemas/logs'
import { findSpeed, formatDuration } from '../table/format-duration'
import { Fact } from './fact'

const exact = (count: number): string => formatCount(count, 'exact')

/** Tokens of every kind, and how fast they came. */
export function TokenCard({ entry: { row, generation } }: { entry: LogEntry }) {
  if (!generation) return null
  const speed = findSpeed(row)
  const cacheWrite = generation.charge.parts.filter(({ kind }) => kind.startsWith('cache_write'))
  const written = cacheWrite.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0)
  return (
    <Card aria-label="Tokens" className="overflow-hidden">
      <CardHeader>
        <CardTitle>Tokens and speed</CardTitle>
      </CardHeader>
      <dl>
        <Fact name="Prompt">{exact(row.prompt_tokens)}</Fact>
        {row.cached_tokens > 0 && <Fact name="of it from cache">{exact(row.cached_tokens)}</Fact>}
        {written > 0 && <Fact name="of it to cache">{exact(written)}</Fact>}
        <Fact name="Answer">{exact(row.completion_tokens)}</Fact>
        {row.reasoning_tokens > 0 && <Fact name="of it reasoning">{exact(row.reasoning_tokens)}</Fact>}
        {row.latency_ms !== null && <Fact name="First token">{formatDuration(row.latency_ms)}</Fact>}
        {row.generation_ms !== null && <Fact name="Total time">{formatDuration(row.generation_ms)}</Fact>}
        {speed !== null && <Fact name="Speed">{formatDecimal(speed, 1)} tokens/s</Fact>}
      </dl>
    </Card>
  )
}
