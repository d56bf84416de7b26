'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { ModelObject } from '@/lib/schemas/models'
import { ModelCards } from './model-cards'
import { ModelTable } from './model-table'

const SHOWN_AT_FIRST = 40
const SHOWN_MORE = 80

/** The found models in the chosen view; a long list grows on request. */
export function ModelResults({ models, view }: { models: readonly ModelObject[]; view: 'cards' | 'table' }) {
  const [shownCount, setShownCount] = useState(SHOWN_AT_FIRST)
  const shown = models.slice(0, shownCount)
  const hiddenCount = models.length - shown.length
  return (
    <>
      {view === 'table' ? <ModelTable models={shown} /> : <ModelCards models={shown} />}
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
