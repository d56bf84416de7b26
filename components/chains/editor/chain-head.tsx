'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Redo2, Undo2 } from 'lucide-react'
import { useEffect } from 'react'
import { BackLink } from '@/components/layout/back-link'
import { toast } from '@/components/ui/toast'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Tooltip } from '@/components/ui/tooltip'
import { chainMutations } from '@/lib/client/chains'
import { defaultModelQueries } from '@/lib/client/default-model'
import type { ChainObject } from '@/lib/schemas/chains'
import { ChainMenu } from '../chain-menu'
import { toSteps } from './draft-step'
import type { ChainDraft } from './use-chain-draft'

/** Name, address and version of a chain; undo, redo, save. */
export function ChainHead({ chain, draft }: { chain: ChainObject; draft: ChainDraft }) {
  const defaultModel = useQuery(defaultModelQueries.current())
  const model = `@chain/${chain.slug}`
  return (
    <header className="grid gap-3">
      <BackLink href="/chains" label="Fallback chains" />
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="grid min-w-0 gap-1">
          <h1 className="text-2xl font-semibold tracking-tight break-words">{chain.name}</h1>
          <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
            <span className="flex min-w-0 items-center gap-0.5">
              <code className="truncate font-mono text-xs text-muted-foreground">{model}</code>
              <CopyButton value={model} label={model} />
            </span>
            <Badge tone="outline">Version {chain.version}</Badge>
            {defaultModel.data === model && <Badge tone="brand">Default</Badge>}
            {draft.isDirty && <Badge tone="warning">Not saved</Badge>}
          </div>
          {chain.description !== null && <p className="max-w-prose text-muted-foreground">{chain.description}</p>}
        </div>
        <DraftActions chain={chain} draft={draft} />
      </div>
    </header>
  )
}

function DraftActions({ chain, draft }: { chain: ChainObject; draft: ChainDraft }) {
  const save = useMutation(chainMutations.save(useQueryClient()))
  const submit = () =>
    save.mutate(
      { slug: chain.slug, steps: toSteps(draft.steps) },
      {
        onSuccess: ({ data }) => {
          draft.reset(data.steps)
          toast.success(`Saved as version ${data.version}`, { description: 'Requests use it from now on.' })
        },
        onError: (error) => toast.error(error.message),
      },
    )
  useUndoKeys(draft)
  return (
    <div className="flex items-center gap-1.5 max-sm:w-full">
      <Tooltip content="Undo (Ctrl Z)">
        <Button variant="ghost" size="icon" aria-label="Undo" aria-disabled={!draft.canUndo} onClick={draft.undo}>
          <Undo2 aria-hidden />
        </Button>
      </Tooltip>
      <Tooltip content="Redo (Ctrl Shift Z)">
        <Button variant="ghost" size="icon" aria-label="Redo" aria-disabled={!draft.canRedo} onClick={draft.redo}>
          <Redo2 aria-hidden />
        </Button>
      </Tooltip>
      <Button
        className="max-sm:flex-1"
        disabled={!draft.isDirty || draft.steps.length === 0}
        isLoading={save.isPending}
        onClick={submit}
      >
        Save version
      </Button>
      <ChainMenu chain={chain} />
    </div>
  )
}

/** Ctrl Z and Ctrl Shift Z, except where they belong to a text field. */
function useUndoKeys({ undo, redo }: ChainDraft): void {
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      const isField = event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]')
      if (isField || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      if (event.shiftKey) redo()
      else undo()
    }
    window.addEventListener('keydown', handle)
    return () => window.removeEventListener('keydown', handle)
  }, [undo, redo])
}
