'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { Card, CardAction, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { CodeBlock } from '@/components/ui/code-block'
import { CopyButton } from '@/components/ui/copy-button'
import { Spinner } from '@/components/ui/spinner'
import { buildChainSamples } from '@/lib/client/chain-samples'
import { chainMutations } from '@/lib/client/chains'
import { useBaseUrl } from '@/lib/client/use-base-url'
import type { ChainObject } from '@/lib/schemas/chains'
import { ChainMenu } from './chain-menu'
import { ChainModels } from './chain-models'

/** One chain: its models to arrange, which saves itself, and the code that uses it. */
export function ChainCard({ chain }: { chain: ChainObject }) {
  const baseUrl = useBaseUrl()
  const reorder = useMutation(chainMutations.reorder(useQueryClient()))
  const save = (models: string[]) =>
    reorder.mutate({ slug: chain.slug, models }, { onError: (error) => toast.error(error.message) })
  const model = `@chain/${chain.slug}`
  return (
    <Card aria-label={chain.name}>
      <CardHeader>
        <CardTitle className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {chain.name}
          <span className="flex items-center gap-0.5 font-normal">
            <code className="font-mono text-xs text-muted-foreground">{model}</code>
            <CopyButton value={model} label={model} />
          </span>
        </CardTitle>
        {chain.description !== null && <CardDescription>{chain.description}</CardDescription>}
        <CardAction>
          {reorder.isPending && <Spinner label="Saving" />}
          <ChainMenu chain={chain} />
        </CardAction>
      </CardHeader>
      <CardContent className="grid grid-cols-[minmax(0,1fr)] gap-5 pt-1 lg:grid-cols-2">
        <ChainModels models={chain.models} onChange={save} />
        <CodeBlock samples={buildChainSamples({ baseUrl, slug: chain.slug, models: chain.models })} />
      </CardContent>
    </Card>
  )
}
