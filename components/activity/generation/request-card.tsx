import type { ReactNode } from 'react'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import { CopyButton } from '@/components/ui/copy-button'
import { formatCount } from '@/lib/client/format-count'
import { formatExactTime } from '@/lib/client/format-time'
import type { GenerationObject } from '@/lib/schemas/generation'

/** What is known of a request beside its cost. */
export function RequestCard({ generation }: { generation: GenerationObject }) {
  const { latency, generation_time: generationTime, finish_reason: finishReason } = generation
  return (
    <Card aria-label="Request" className="overflow-hidden">
      <CardHeader>
        <CardTitle>Request</CardTitle>
      </CardHeader>
      <dl className="grid border-t text-sm">
        <Fact name="Id">
          <span className="flex min-w-0 items-center gap-1">
            <code className="min-w-0 truncate font-mono text-xs">{generation.id}</code>
            <CopyButton value={generation.id} label="generation id" />
          </span>
        </Fact>
        <Fact name="Time">{formatExactTime(generation.created_at)}</Fact>
        <Fact name="Provider">{generation.provider_name ?? 'none was reached'}</Fact>
        <Fact name="API">
          {generation.api ?? generation.api_type}
          {generation.streamed && <span className="text-muted-foreground">, streamed</span>}
        </Fact>
        <Fact name="Ended">{generation.cancelled ? 'cancelled by the client' : (finishReason ?? '–')}</Fact>
        <Fact name="Tokens">
          {formatCount(generation.tokens_prompt, 'exact')} in, {formatCount(generation.tokens_completion, 'exact')} out
        </Fact>
        {latency !== null && <Fact name="First token">{formatMilliseconds(latency)}</Fact>}
        {generationTime !== null && <Fact name="After that">{formatMilliseconds(generationTime)}</Fact>}
        <Fact name="Tried">{describeAttempts(generation)}</Fact>
      </dl>
    </Card>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid min-h-10 grid-cols-[6rem_minmax(0,1fr)] items-center gap-3 border-b px-5 py-1.5 last:border-0">
      <dt className="text-muted-foreground">{name}</dt>
      <dd className="min-w-0 tabular-nums">{children}</dd>
    </div>
  )
}

const MS_PER_SECOND = 1_000

function formatMilliseconds(milliseconds: number): string {
  if (milliseconds < MS_PER_SECOND) return `${Math.round(milliseconds)} ms`
  return `${(milliseconds / MS_PER_SECOND).toFixed(2)} s`
}

function describeAttempts({ provider_responses: attempts }: GenerationObject): ReactNode {
  if (attempts.length === 0) return 'no provider'
  return (
    <ol className="grid gap-0.5">
      {attempts.map((attempt, index) => (
        <li key={index}>
          {attempt.provider_name}
          <span className="text-muted-foreground">
            {attempt.is_byok && ', your key'}
            {attempt.status === null ? ', no answer' : `, ${attempt.status}`}
          </span>
        </li>
      ))}
    </ol>
  )
}
