'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { CompareChoice } from './compare-choice'
import type { ListedModel } from './listed-model'
import { ModelCards } from './model-cards'
import { ModelTable } from './model-table'

const SHOWN_AT_FIRST = 40
const SHOWN_MORE = 80

type ModelResultsProps = { models: readonly ListedModel[]; view: 'cards' | 'table'; choice: CompareChoice }

/** The found models in the chosen view; a long list grows on request. */
export function ModelResults({ models, view, choice }: ModelResultsProps) {
  const [shownCount, setShownCount] = useState(SHOWN_AT_FIRST)
  const shown = models.slice(0, shownCount)
  const hiddenCount = models.length - shown.length
  return (
    <>
      {view === 'table' ? <ModelTable models={shown} choice={choice} /> : <ModelCards models={shown} choice={choice} />}
      {hiddenCount > 0 && (
        <Button
          variant="outline"
          className="justify-self-center"
          onClick={() => setShownCount((count) => count + SHOWN_MORE)}
        >
          Show {Math.min(SHOWN_MORE, hiddenCount)} more of {hiddenCount}
        </Button>
      )}
    </>
  )
}
