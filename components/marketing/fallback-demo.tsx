import { Ban, CircleCheck, CircleDashed } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { CodeBlock } from '@/components/ui/code-block'
import { cn } from '@/components/ui/cn'

const CHAIN_JSON = `{
  "route": "fallback",
  "models": [
    "anthropic/claude-sonnet-4.6",
    "openai/gpt-5.2",
    "deepseek/deepseek-chat"
  ]
}`

const STEPS = [
  {
    model: 'anthropic/claude-sonnet-4.6',
    outcome: '503 from the provider',
    note: 'Nothing reached your client, so nothing is billed.',
    icon: Ban,
    tone: 'text-destructive',
    bar: 'ml-0 w-[22%] bg-destructive/70',
  },
  {
    model: 'openai/gpt-5.2',
    outcome: '200, streaming',
    note: 'Answers, and is billed at its own price.',
    icon: CircleCheck,
    tone: 'text-success',
    bar: 'ml-[22%] w-[78%] bg-success',
  },
  {
    model: 'deepseek/deepseek-chat',
    outcome: 'not needed',
    note: 'Would have been next.',
    icon: CircleDashed,
    tone: 'text-muted-foreground',
    bar: 'ml-[22%] w-0',
  },
] as const

/** The article's fallback request beside what happens to it while the first provider is down. */
export function FallbackDemo() {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-stretch gap-4 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]">
      <CodeBlock samples={[{ label: 'In the request body', language: 'json', code: CHAIN_JSON }]} />
      <Card className="overflow-hidden">
        <div className="flex h-10 items-center justify-between gap-4 border-b px-4 text-xs text-muted-foreground">
          <span className="font-medium">One request while the first provider is down</span>
          <span className="max-sm:hidden">Illustration</span>
        </div>
        <ol className="grid flex-1">
          {STEPS.map((step, index) => (
            <li key={step.model} className="grid content-center gap-2 border-b px-4 py-3.5 last:border-0">
              <div className="flex flex-wrap items-center gap-x-2.5 gap-y-0.5">
                <step.icon aria-hidden className={cn('size-4 shrink-0', step.tone)} />
                <span className="font-mono text-xs font-medium">{step.model}</span>
                <span className={cn('ml-auto text-xs', step.tone)}>{step.outcome}</span>
              </div>
              <div aria-hidden className="h-1.5 rounded-full bg-muted">
                <div className={cn('h-full rounded-full', step.bar)} />
              </div>
              <p className="text-xs text-muted-foreground">
                <span className="tabular-nums">{index + 1}.</span> {step.note}
              </p>
            </li>
          ))}
        </ol>
      </Card>
    </div>
  )
}
