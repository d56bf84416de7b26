import { Badge } from '@/components/ui/badge'
import { cn } from '@/components/ui/cn'
import type { LogAttempt, LogEntry } from '@/lib/schemas/logs'
import { formatDuration } from '../table/format-duration'
import { buildWaterfall, type WaterfallSpan } from './build-waterfall'
import { describeChoice } from './route-words'

const COLORS: Readonly<Record<WaterfallSpan['kind'], string>> = {
  gateway: 'bg-chart-other',
  failed: 'bg-destructive',
  answered: 'bg-chart-1',
  writing: 'bg-success',
}

/** Least width of a bar in percent, so that a millisecond can be seen. */
const WIDTH_MIN = 0.8

/** A request in time: each attempt with why it was made and how it ended, from the arrival to the last token. */
export function Waterfall({ entry }: { entry: LogEntry }) {
  const { spans, totalMs } = buildWaterfall(entry)
  return (
    <ol aria-label="What happened, in time" className="grid">
      {spans.map((span, index) => (
        <li key={index} className="grid gap-1.5 border-t px-5 py-3 first:border-t-0">
          <div className="flex min-w-0 flex-wrap items-baseline justify-between gap-x-3 gap-y-0.5">
            <span className="flex min-w-0 items-center gap-2 text-sm font-medium">
              {span.label}
              <AttemptState attempt={span.attemptIndex === null ? undefined : entry.attempts[span.attemptIndex]} />
            </span>
            <span className="text-xs text-muted-foreground tabular-nums">{formatDuration(span.durationMs)}</span>
          </div>
          <Bar span={span} totalMs={totalMs} />
          <SpanNote span={span} attempts={entry.attempts} requestedModel={entry.row.requested_model} />
        </li>
      ))}
      <li className="flex justify-between border-t bg-muted/50 px-5 py-2 text-xs text-muted-foreground">
        <span>Total</span>
        <span className="tabular-nums">{formatDuration(totalMs)}</span>
      </li>
    </ol>
  )
}

function Bar({ span, totalMs }: { span: WaterfallSpan; totalMs: number }) {
  const width = Math.max((span.durationMs / totalMs) * 100, WIDTH_MIN)
  const left = Math.min((span.startMs / totalMs) * 100, 100 - width)
  return (
    <div aria-hidden className="h-2 overflow-hidden rounded-full bg-muted">
      <div
        className={cn('h-full rounded-full', COLORS[span.kind])}
        style={{ width: `${width}%`, marginLeft: `${left}%` }}
      />
    </div>
  )
}

function AttemptState({ attempt }: { attempt: LogAttempt | undefined }) {
  if (!attempt) return null
  return (
    <>
      <Badge tone={attempt.error_type === null ? 'success' : 'destructive'}>{attempt.status ?? 'no answer'}</Badge>
      {attempt.is_byok && <Badge tone="outline">your key</Badge>}
    </>
  )
}

type SpanNoteProps = { span: WaterfallSpan; attempts: readonly LogAttempt[]; requestedModel: string }

function SpanNote({ span, attempts, requestedModel }: SpanNoteProps) {
  const classes = 'text-xs text-pretty text-muted-foreground'
  if (span.kind === 'gateway') return <p className={classes}>Reading, routing and setting credits aside.</p>
  if (span.kind === 'writing') return <p className={classes}>From the first token to the last.</p>
  const attempt = span.attemptIndex === null ? undefined : attempts[span.attemptIndex]
  if (!attempt) return null
  const choice = describeChoice(attempt.why)
  return (
    <p className={classes}>
      {attempt.model !== requestedModel && <span className="font-mono">{attempt.model} </span>}
      {choice}
      {attempt.error_type !== null && (
        <span className="text-destructive"> It failed: {attempt.error_type.replaceAll('_', ' ')}.</span>
      )}
      {attempt.error_type === null && attempts.length === 1 && choice === null && 'Until the first token.'}
    </p>
  )
}
