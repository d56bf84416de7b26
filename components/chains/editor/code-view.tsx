'use client'

import { MessagesSquare } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { CodeBlock } from '@/components/ui/code-block'
import { buildChainSamples } from '@/lib/client/chain-samples'
import { useBaseUrl } from '@/lib/client/use-base-url'
import type { ChainObject } from '@/lib/schemas/chains'

/** The chain as code: the article's JSON, and requests that name it in three languages. */
export function CodeView({ chain }: { chain: ChainObject }) {
  const baseUrl = useBaseUrl()
  const models = [...new Set(chain.models)]
  const isPlain = chain.steps.every(
    ({ provider, timeout_ms, move_on }) => provider === null && timeout_ms === null && move_on === null,
  )
  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-3">
      <Button asChild variant="outline" className="w-fit">
        <Link href={`/chat?model=${encodeURIComponent(`@chain/${chain.slug}`)}`}>
          <MessagesSquare aria-hidden />
          Try it in chat
        </Link>
      </Button>
      <CodeBlock samples={buildChainSamples({ baseUrl, slug: chain.slug, models })} />
      <p className="text-sm text-muted-foreground">
        {isPlain
          ? 'The JSON does the same without the chain: add it to the body of any request.'
          : 'The JSON tries the same models in the same order. Providers, timeouts and rules of the steps hold only for requests that name the chain.'}{' '}
        For programs that name no model, make it the default; those that must name one write{' '}
        <code className="font-mono text-xs">@default</code>.
      </p>
    </div>
  )
}
