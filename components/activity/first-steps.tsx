'use client'

import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CodeBlock } from '@/components/ui/code-block'
import { Spinner } from '@/components/ui/spinner'
import { buildCodeSamples } from '@/lib/client/code-samples'
import { useBaseUrl } from '@/lib/client/use-base-url'

const FIRST_MODEL = 'deepseek/deepseek-chat'

/** Before the first request: a key, a balance, a call. The page shows the first request by itself as soon as it is made. */
export function FirstSteps() {
  const baseUrl = useBaseUrl()
  return (
    <Card className="overflow-hidden">
      <div className="grid gap-1 px-5 pt-6 pb-5 sm:px-8 sm:pt-8">
        <h2 className="text-xl font-semibold">Make your first request</h2>
        <p className="max-w-prose text-muted-foreground">
          Spend, tokens and requests appear here as they happen. Three steps lead there.
        </p>
      </div>
      <ol className="grid border-t">
        <Step number={1} title="Create an API key" text="It is shown once, with a snippet that has it filled in.">
          <Button asChild size="sm">
            <Link href="/keys?create=1">
              Create a key
              <ArrowRight aria-hidden />
            </Link>
          </Button>
        </Step>
        <Step
          number={2}
          title="Add credits"
          text="Or start with a free model: those whose name ends in :free cost nothing."
        >
          <Button asChild size="sm" variant="outline">
            <Link href="/credits">Add credits</Link>
          </Button>
        </Step>
        <Step number={3} title="Call a model" text="Paste this into a terminal with your key in CAUSEWAY_API_KEY.">
          <div className="grid w-full min-w-0 grid-cols-[minmax(0,1fr)] gap-3">
            <CodeBlock samples={buildCodeSamples({ baseUrl, model: FIRST_MODEL })} />
            <Spinner label="Waiting for the first request" />
          </div>
        </Step>
      </ol>
    </Card>
  )
}

function Step({ number, title, text, children }: { number: number; title: string; text: string; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-3 border-b px-5 py-5 last:border-0 sm:px-8">
      <span aria-hidden className="grid size-6 place-items-center rounded-full border text-xs font-medium tabular-nums">
        {number}
      </span>
      <div className="grid gap-0.5">
        <h3 className="font-semibold">{title}</h3>
        <p className="text-sm text-muted-foreground">{text}</p>
      </div>
      <div className="col-start-2 min-w-0 max-sm:col-span-2 max-sm:col-start-1">{children}</div>
    </li>
  )
}
