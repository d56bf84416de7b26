'use client'

import { useQuery } from '@tanstack/react-query'
import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { BrandLogo } from '@/components/ui/brand-logo'
import { Card, CardAction, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { CopyButton } from '@/components/ui/copy-button'
import { defaultModelQueries } from '@/lib/client/default-model'
import type { ChainObject } from '@/lib/schemas/chains'
import { ChainMenu } from './chain-menu'
import { nameStep } from './editor/draft-step'

/** One chain in the list: its name leads to the editor, its steps are in a line. */
export function ChainCard({ chain }: { chain: ChainObject }) {
  const defaultModel = useQuery(defaultModelQueries.current())
  const model = `@chain/${chain.slug}`
  return (
    <Card aria-label={chain.name}>
      <CardHeader>
        <CardTitle className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Link href={`/chains/${chain.slug}`} className="underline-offset-4 hover:underline">
            {chain.name}
          </Link>
          <span className="flex items-center gap-0.5 font-normal">
            <code className="font-mono text-xs text-muted-foreground">{model}</code>
            <CopyButton value={model} label={model} />
          </span>
          {defaultModel.data === model && <Badge tone="brand">Default</Badge>}
        </CardTitle>
        {chain.description !== null && <CardDescription>{chain.description}</CardDescription>}
        <CardAction>
          <ChainMenu chain={chain} />
        </CardAction>
      </CardHeader>
      <CardContent>
        <ol aria-label="Steps" className="flex flex-wrap items-center gap-x-1.5 gap-y-2">
          {chain.steps.map((step, index) => (
            <li key={nameStep(step)} className="flex min-w-0 items-center gap-1.5">
              {index > 0 && <ChevronRight aria-hidden className="size-3.5 shrink-0 text-muted-foreground" />}
              <span className="flex h-7 min-w-0 items-center gap-2 rounded-md border px-2 font-mono text-xs">
                <BrandLogo slug={step.model} name={step.model} className="size-3.5" />
                <span className="truncate">{nameStep(step)}</span>
              </span>
            </li>
          ))}
        </ol>
      </CardContent>
    </Card>
  )
}
