'use client'

import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { AddCredits, useMayBuy } from '@/components/layout/add-credits'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CodeBlock } from '@/components/ui/code-block'
import { Progress } from '@/components/ui/progress'
import { Spinner } from '@/components/ui/spinner'
import { buildCodeSamples, FIRST_MODEL } from '@/lib/client/code-samples'
import { useBaseUrl } from '@/lib/client/use-base-url'
import type { Overview } from '@/lib/schemas/overview'
import { Step } from './step'

/** Before the first request: a key, a balance, a call. Each step ticks itself off while the page is open. */
export function FirstSteps({ steps }: { steps: Overview['steps'] }) {
  const baseUrl = useBaseUrl()
  const mayBuy = useMayBuy() !== false
  const done = Object.values(steps).filter(Boolean).length
  return (
    <Card className="overflow-hidden">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 px-5 pt-6 pb-5 sm:px-8 sm:pt-8">
        <div className="grid gap-1">
          <h2 className="text-xl font-semibold">Make your first request</h2>
          <p className="max-w-prose text-muted-foreground">
            Three steps, a few minutes. Each ticks itself off as soon as it is done.
          </p>
        </div>
        <div className="grid w-40 gap-1.5">
          <p className="text-sm text-muted-foreground tabular-nums">{done} of 3 done</p>
          <Progress label="First steps" fraction={done / 3} isCalm />
        </div>
      </div>
      <ol className="grid border-t">
        <Step
          number={1}
          isDone={steps.credits}
          title={mayBuy ? 'Add credits' : 'Get credits'}
          text="Or start with a free model: those whose name ends in :free cost nothing."
        >
          {steps.credits ? (
            <Button asChild size="sm" variant="outline">
              <Link href="/credits">
                See {mayBuy ? 'your' : 'the'} credits
                <ArrowRight aria-hidden />
              </Link>
            </Button>
          ) : (
            <AddCredits variant="primary">
              Add credits
              <ArrowRight aria-hidden />
            </AddCredits>
          )}
        </Step>
        <Step
          number={2}
          isDone={steps.key}
          title="Create an API key"
          text="It is shown once, with a snippet that has it filled in."
        >
          <Button asChild size="sm" variant={steps.key ? 'outline' : 'primary'}>
            <Link href={steps.key ? '/keys' : '/keys?create=1'}>
              {steps.key ? 'See your keys' : 'Create a key'}
              <ArrowRight aria-hidden />
            </Link>
          </Button>
        </Step>
        <Step
          number={3}
          isDone={steps.request}
          isWide
          title="Call a model"
          text="Paste this into a terminal with your key in CAUSEWAY_API_KEY."
        >
          <div className="grid w-full min-w-0 grid-cols-[minmax(0,1fr)] gap-3">
            <CodeBlock samples={buildCodeSamples({ baseUrl, model: FIRST_MODEL })} />
            <Spinner label="Waiting for the first request" />
          </div>
        </Step>
      </ol>
    </Card>
  )
}
