'use client'

import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { chainReviewQueries } from '@/lib/client/chain-review'
import type { ChainStepObject } from '@/lib/schemas/chains'
import { toSteps } from './draft-step'
import { EstimateCard } from './estimate-card'
import { StepList } from './step-list'
import type { ChainDraft } from './use-chain-draft'

/** So long after the last change it is checked. */
const PAUSE_MS = 250

/** The steps of a chain to arrange and to set, each with what is to be said of it, and what the whole is to cost. */
export function StepsView({ draft }: { draft: ChainDraft }) {
  const steps = useSettled(toSteps(draft.steps))
  const review = useQuery(chainReviewQueries.review(steps))
  // What was checked may be a change behind; a step is told what is known of its model, whatever its place was then.
  const reviewed = draft.steps.map((step) => {
    const index = steps.findIndex(({ model, provider }) => model === step.model && provider === step.provider)
    return (index === -1 ? undefined : review.data?.steps[index]) ?? null
  })
  return (
    <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_20rem]">
      <StepList steps={draft.steps} reviewed={reviewed} onChange={draft.change} />
      <EstimateCard review={steps.length === 0 ? undefined : review.data} error={review.data ? null : review.error} />
    </div>
  )
}

/** The steps as they were when nobody had changed them for a moment. */
function useSettled(steps: ChainStepObject[]): ChainStepObject[] {
  const written = JSON.stringify(steps)
  const [settled, setSettled] = useState({ written, steps })
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ written, steps: JSON.parse(written) as ChainStepObject[] }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [written])
  return settled.steps
}
