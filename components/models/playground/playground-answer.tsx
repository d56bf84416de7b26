import type { ReactNode } from 'react'
import { AddCredits } from '@/components/layout/add-credits'
import { Alert } from '@/components/ui/alert'
import { CopyButton } from '@/components/ui/copy-button'
import { Spinner } from '@/components/ui/spinner'
import { formatCount } from '@/lib/client/format-count'
import { formatLatency, formatThroughput } from '@/lib/client/format-speed'
import { formatUsd } from '@/lib/client/format-usd'
import { usdFromJson } from '@/lib/client/usd-from-json'
import type { PlaygroundRun } from './playground-run'

const PAYMENT_REQUIRED = 402

/** The answer as far as it came, and at its end what it took. */
export function PlaygroundAnswer({ run }: { run: PlaygroundRun }) {
  const { status, text, reasoning, error } = run
  return (
    <div role="region" aria-label="Answer" aria-busy={status === 'running'} className="grid gap-3">
      {reasoning !== '' && (
        <details className="rounded-lg border px-4 py-2.5 text-sm text-muted-foreground" open={text === ''}>
          <summary className="w-fit rounded-sm text-xs font-medium">Reasoning</summary>
          <p className="pt-2 whitespace-pre-wrap">{reasoning}</p>
        </details>
      )}
      {(text !== '' || status === 'running') && (
        <div className="relative rounded-lg border bg-code px-4 py-3.5">
          <p className="pr-8 whitespace-pre-wrap">{text === '' ? <Waiting /> : text}</p>
          {text !== '' && <CopyButton value={text} label="answer" className="absolute top-2 right-2" />}
        </div>
      )}
      {status === 'stopped' && <p className="text-sm text-muted-foreground">Stopped. What was written is charged.</p>}
      {error && (
        <Alert tone="destructive" title={error.message} action={error.status === PAYMENT_REQUIRED && <AddCredits />} />
      )}
      {status !== 'running' && run.completionTokens !== null && <Facts run={run} />}
    </div>
  )
}

function Waiting() {
  return (
    <span className="flex items-center gap-2 text-muted-foreground">
      <Spinner />
      Waiting for the first token …
    </span>
  )
}

function Facts({ run }: { run: PlaygroundRun }) {
  const { costUsd, promptTokens, completionTokens, firstTokenMs, totalMs, provider, generationId } = run
  const seconds = ((totalMs ?? 0) - (firstTokenMs ?? 0)) / 1_000
  const cost = costUsd === null ? null : usdFromJson(costUsd)
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
      {cost !== null && (
        <Fact term="Cost">
          <span title={formatUsd(cost, 'exact')}>{formatUsd(cost)}</span>
        </Fact>
      )}
      <Fact term="Tokens">
        {formatCount(promptTokens ?? 0)} in, {formatCount(completionTokens ?? 0)} out
      </Fact>
      {firstTokenMs !== null && <Fact term="First token">{formatLatency(firstTokenMs)}</Fact>}
      {seconds > 0 && <Fact term="Speed">{formatThroughput((completionTokens ?? 0) / seconds)}</Fact>}
      {provider !== null && <Fact term="Provider">{provider}</Fact>}
      {generationId !== null && (
        <Fact term="Generation">
          <span className="flex items-center gap-1 font-mono text-xs">
            {generationId}
            <CopyButton value={generationId} label="generation id" />
          </span>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-0.5">
      <dt className="text-xs text-muted-foreground">{term}</dt>
      <dd className="tabular-nums">{children}</dd>
    </div>
  )
}
