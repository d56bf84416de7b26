'use client'

import { Play } from 'lucide-react'
import { type SyntheticEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { formatLatency } from '@/lib/client/format-speed'
import { formatUsd } from '@/lib/client/format-usd'
import { usdFromJson } from '@/lib/client/usd-from-json'
import { demoBody, DEMO_MODELS } from '@/lib/schemas/demo'
import { LiveDemoStep, type StepState } from './live-demo-step'
import { type DemoRun, useLiveDemo } from './use-live-demo'

/** A real request of the visitor's through this very product, with models of the chain switched off at will. */
export function LiveDemo() {
  const [prompt, setPrompt] = useState('Name three rivers.')
  const [off, setOff] = useState<readonly number[]>([1])
  const [problem, setProblem] = useState<string | undefined>()
  const { run, start } = useLiveDemo()
  const toggle = (step: number) =>
    setOff(off.includes(step) ? off.filter((item) => item !== step) : [...off, step].sort())
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const read = demoBody.safeParse({ prompt, off: [...off] })
    setProblem(read.error?.issues[0]?.message)
    if (read.data) void start(read.data)
  }
  return (
    <Card className="overflow-hidden">
      <form
        onSubmit={submit}
        noValidate
        className="grid gap-4 border-b p-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] lg:gap-8"
      >
        <div className="grid content-start gap-3">
          <FormField label="Ask something" error={problem}>
            {(control) => (
              <Input {...control} value={prompt} maxLength={300} onChange={(event) => setPrompt(event.target.value)} />
            )}
          </FormField>
          <Button type="submit" className="w-fit" isLoading={run?.isRunning === true}>
            <Play aria-hidden />
            Send it
          </Button>
          <p className="text-xs text-muted-foreground">
            A real request to this installation, whose providers are simulated. Switch models off and see who answers.
          </p>
        </div>
        <ol aria-label="The chain" className="grid content-start gap-2">
          {DEMO_MODELS.map((model, index) => (
            <LiveDemoStep
              key={model}
              model={model}
              isOff={off.includes(index + 1)}
              isLastOn={!off.includes(index + 1) && off.length === DEMO_MODELS.length - 1}
              state={findState(run, index)}
              onToggle={() => toggle(index + 1)}
            />
          ))}
        </ol>
      </form>
      <Answer run={run} />
    </Card>
  )
}

/** What became of a step in the last try. */
function findState(run: DemoRun | null, index: number): StepState {
  if (!run || run.error !== null) return 'idle'
  if (run.off.includes(index + 1)) return 'skipped'
  if (run.model === DEMO_MODELS[index]) return 'answered'
  return 'idle'
}

function Answer({ run }: { run: DemoRun | null }) {
  const cost = run && run.costUsd !== null ? usdFromJson(run.costUsd) : null
  return (
    <div
      role="region"
      aria-label="Answer"
      aria-busy={run?.isRunning === true}
      className="grid min-h-28 content-start gap-3 bg-code p-5"
    >
      {run === null ? (
        <p className="text-muted-foreground">The answer streams in here.</p>
      ) : run.error === null ? (
        <p className="whitespace-pre-wrap">{run.text === '' ? '…' : run.text}</p>
      ) : (
        <p role="alert" className="text-destructive">
          {run.error}
        </p>
      )}
      {run && !run.isRunning && cost !== null && (
        <p className="text-xs text-muted-foreground tabular-nums">
          <span className="font-mono">{run.model}</span>, first token after {formatLatency(run.firstTokenMs ?? 0)},
          billed <span title={formatUsd(cost, 'exact')}>{formatUsd(cost)}</span>
        </p>
      )}
    </div>
  )
}
