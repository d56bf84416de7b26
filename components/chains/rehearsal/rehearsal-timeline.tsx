'use client'

import { CircleCheck, CircleX, FlaskConical } from 'lucide-react'
import Link from 'next/link'
import { Usd } from '@/components/layout/usd'
import { Alert } from '@/components/ui/alert'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { Spinner } from '@/components/ui/spinner'
import { formatCount } from '@/lib/client/format-count'
import { usdFromJson } from '@/lib/client/usd-from-json'
import type { RehearsalRun, TimelineAttempt } from './use-rehearsal'

/** A rehearsal while it runs: the attempts, the answer, who gave it and what it cost. */
export function RehearsalTimeline({ run }: { run: RehearsalRun | null }) {
  if (!run) {
    return (
      <EmptyState
        icon={FlaskConical}
        title="Nothing sent yet"
        description="Switch a step off and send the request: here you see who is asked, what fails, and who answers in the end."
      />
    )
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <ol aria-label="Attempts" aria-live="polite" className="grid grid-cols-[minmax(0,1fr)]">
        {run.attempts.map((attempt, index) => (
          <AttemptRow key={index} attempt={attempt} isRunning={run.state === 'running'} />
        ))}
        {run.state === 'running' && run.attempts.length === 0 && (
          <li className="flex items-center gap-2 text-sm text-muted-foreground">
            <Spinner /> Finding out who can answer
          </li>
        )}
      </ol>
      {run.text !== '' && (
        <blockquote className="border-l-2 border-brand pl-3 text-sm whitespace-pre-wrap">{run.text}</blockquote>
      )}
      {run.done && <Outcome done={run.done} generationId={run.plan?.generation_id ?? ''} />}
      {run.state === 'stopped' && <Alert title="Stopped">What had been written until then is billed.</Alert>}
      {run.error !== null && (
        <Alert tone="destructive" title="Nobody answered">
          {run.error}
        </Alert>
      )}
    </div>
  )
}

function AttemptRow({ attempt, isRunning }: { attempt: TimelineAttempt; isRunning: boolean }) {
  const { place, ended, startedAtMs } = attempt
  return (
    <li className="group grid grid-cols-[1.5rem_minmax(0,1fr)_auto] gap-x-2 pb-3">
      <span className="relative grid justify-items-center pt-0.5">
        <AttemptIcon attempt={attempt} isRunning={isRunning} />
        <span aria-hidden className="mt-1 h-full w-px bg-border group-last:hidden" />
      </span>
      <div className="grid min-w-0 gap-0.5">
        <span className="truncate text-sm font-medium">
          Step {place.step}: {place.provider}
        </span>
        <span className="truncate font-mono text-2xs text-muted-foreground">{place.model}</span>
        {ended && ended.error_type !== null && (
          <span className="flex flex-wrap items-center gap-1.5 pt-0.5">
            <Badge tone="destructive">{ended.error_type.replaceAll('_', ' ')}</Badge>
            {ended.status !== null && <Badge tone="outline">{ended.status}</Badge>}
            {ended.is_rehearsed && <Badge tone="warning">switched off</Badge>}
          </span>
        )}
      </div>
      <span
        title={`Asked ${formatCount(startedAtMs, 'exact')} ms after the request came`}
        className="text-xs text-muted-foreground tabular-nums"
      >
        {ended && `${formatCount(ended.latency_ms ?? 0, 'exact')} ms`}
      </span>
    </li>
  )
}

function AttemptIcon({ attempt: { ended }, isRunning }: { attempt: TimelineAttempt; isRunning: boolean }) {
  if (ended === null)
    return isRunning ? <Spinner label="Waiting" /> : <CircleX aria-label="Broken off" className="size-4" />
  if (ended.error_type === null) return <CircleCheck aria-label="Answers" className="size-4 text-success" />
  return <CircleX aria-label="Failed" className="size-4 text-destructive" />
}

type Done = NonNullable<RehearsalRun['done']>

function Outcome({ done, generationId }: { done: Done; generationId: string }) {
  return (
    <dl className="grid grid-cols-2 gap-x-4 gap-y-3 rounded-md border bg-muted/40 px-3 py-2.5 text-sm">
      <div className="grid">
        <dt className="text-xs text-muted-foreground">Answered by</dt>
        <dd className="truncate">{done.provider}</dd>
      </div>
      <div className="grid">
        <dt className="text-xs text-muted-foreground">Cost</dt>
        <dd>
          <Usd amount={usdFromJson(done.cost)} />
        </dd>
      </div>
      <div className="grid">
        <dt className="text-xs text-muted-foreground">Tokens in / out</dt>
        <dd className="tabular-nums">
          {formatCount(done.prompt_tokens)} / {formatCount(done.completion_tokens)}
        </dd>
      </div>
      <div className="grid">
        <dt className="text-xs text-muted-foreground">Total time</dt>
        <dd className="tabular-nums">{formatCount(done.at_ms, 'exact')} ms</dd>
      </div>
      <div className="col-span-2 grid min-w-0">
        <dt className="text-xs text-muted-foreground">Generation</dt>
        <dd className="truncate font-mono text-xs">
          <Link href={`/logs?request=${generationId}`} className="text-brand hover:underline">
            {generationId}
          </Link>
        </dd>
      </div>
    </dl>
  )
}
