'use client'

import dynamic from 'next/dynamic'
import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { LeaveGuard } from '@/components/layout/leave-guard'
import { Skeleton } from '@/components/ui/skeleton'
import type { ChainObject } from '@/lib/schemas/chains'
import { ChainHead } from './chain-head'
import { ChainTabs, VIEWS } from './chain-tabs'
import { useChainDraft } from './use-chain-draft'

const Loading = () => <Skeleton className="h-96 rounded-lg" />

// Each view is loaded when it is looked at; drag and drop comes with the first.
const StepsView = dynamic(() => import('./steps-view').then((module) => module.StepsView), {
  ssr: false,
  loading: Loading,
})
const RehearsalView = dynamic(() => import('../rehearsal/rehearsal-view').then((module) => module.RehearsalView), {
  ssr: false,
  loading: Loading,
})
const VersionsView = dynamic(() => import('../versions/versions-view').then((module) => module.VersionsView), {
  ssr: false,
  loading: Loading,
})
const CodeView = dynamic(() => import('./code-view').then((module) => module.CodeView), {
  ssr: false,
  loading: Loading,
})

/** A chain with a draft of its steps, which stays while one looks at the other views. */
export function ChainWorkspace({ chain }: { chain: ChainObject }) {
  const [view, setView] = useQueryState('view', parseAsStringLiteral(VIEWS).withDefault('steps'))
  const draft = useChainDraft(chain.steps)
  return (
    <>
      <LeaveGuard isDirty={draft.isDirty} loss={`What you changed in ${chain.name} is not saved.`} staysOverViews />
      <ChainHead chain={chain} draft={draft} />
      <ChainTabs view={view} onView={(next) => void setView(next)} />
      {view === 'steps' && <StepsView draft={draft} />}
      {view === 'rehearsal' && (
        <RehearsalView chain={chain} isDirty={draft.isDirty} onEdit={() => void setView('steps')} />
      )}
      {view === 'versions' && <VersionsView chain={chain} isDirty={draft.isDirty} onDesignated={draft.reset} />}
      {view === 'code' && <CodeView chain={chain} />}
    </>
  )
}
