'use client'

import { ArrowRight, KeyRound, MessagesSquare } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { CodeBlock } from '@/components/ui/code-block'
import { Spinner } from '@/components/ui/spinner'
import { buildCodeSamples, FIRST_MODEL, FREE_MODEL } from '@/lib/client/code-samples'
import { useBaseUrl } from '@/lib/client/use-base-url'
import type { Overview } from '@/lib/schemas/overview'

/** Before the first request: what will be here, and how to make it happen. The log behind it is live. */
export function FirstLog({ steps }: { steps: Overview['steps'] }) {
  const baseUrl = useBaseUrl()
  const model = steps.credits ? FIRST_MODEL : FREE_MODEL
  return (
    <div className="mx-auto grid w-full max-w-3xl grid-cols-[minmax(0,1fr)] gap-6 px-5 py-8 sm:py-10">
      <div className="grid gap-1">
        <h2 className="text-lg font-semibold">No requests yet</h2>
        <p className="max-w-prose text-sm text-pretty text-muted-foreground">
          Every request is listed here as it happens: who answered, what was tried, what it cost and why, to the last
          digit. Requests that fail are here too, with what to do.
        </p>
      </div>
      <ol className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <Item title="1. Make a key" text="It is shown once, with this call filled in.">
          <Button asChild size="sm" variant={steps.key ? 'outline' : 'primary'} className="justify-self-start">
            <Link href={steps.key ? '/keys' : '/keys?create=1'}>
              <KeyRound aria-hidden />
              {steps.key ? 'See your keys' : 'Create a key'}
            </Link>
          </Button>
        </Item>
        <Item
          title="2. Call a model"
          text={`Paste this into a terminal with your key in CAUSEWAY_API_KEY${steps.credits ? '.' : '; it chooses among the free models.'}`}
        >
          <CodeBlock samples={buildCodeSamples({ baseUrl, model })} />
          <Spinner label="Waiting for the first request" />
        </Item>
      </ol>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-3 border-t pt-5 text-sm text-muted-foreground">
        <span className="mr-2">Or without any code:</span>
        <Button asChild size="sm" variant="outline">
          <Link href={`/models/${FIRST_MODEL}#playground`}>
            Open a playground
            <ArrowRight aria-hidden />
          </Link>
        </Button>
        <Button asChild size="sm" variant="outline">
          <Link href="/chat">
            <MessagesSquare aria-hidden />
            Start a chat
          </Link>
        </Button>
      </div>
    </div>
  )
}

function Item({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="grid gap-0.5">
        <h3 className="text-base font-medium">{title}</h3>
        <p className="text-sm text-muted-foreground">{text}</p>
      </div>
      {children}
    </li>
  )
}
