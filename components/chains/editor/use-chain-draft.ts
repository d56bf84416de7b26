import { useState } from 'react'
import type { ChainStepObject } from '@/lib/schemas/chains'
import { type DraftStep, isSame, toDraft, toSteps } from './draft-step'

type History = { past: DraftStep[][]; present: DraftStep[]; future: DraftStep[][] }

export type ChainDraft = ReturnType<typeof useChainDraft>

/** More than anybody goes back. */
const UNDO_MAX = 100

const begin = (steps: readonly ChainStepObject[]): History => ({ past: [], present: steps.map(toDraft), future: [] })

/** Steps of a chain while they are written: what they are, what they were, and whether they differ from what is saved. */
export function useChainDraft(saved: readonly ChainStepObject[]) {
  const [history, setHistory] = useState(() => begin(saved))
  const [base, setBase] = useState(saved)
  const { past, present, future } = history
  const isDirty = !isSame(toSteps(present), base)
  // A version that was saved elsewhere, or gone back to, replaces a draft that nobody changed.
  if (base !== saved && (!isDirty || isSame(toSteps(present), saved))) {
    setBase(saved)
    if (!isSame(toSteps(present), saved)) setHistory(begin(saved))
  }
  return {
    steps: present,
    isDirty,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    change: (next: DraftStep[]) => setHistory({ past: [...past, present].slice(-UNDO_MAX), present: next, future: [] }),
    undo: () => {
      const previous = past.at(-1)
      if (previous) setHistory({ past: past.slice(0, -1), present: previous, future: [present, ...future] })
    },
    redo: () => {
      const [next, ...later] = future
      if (next) setHistory({ past: [...past, present], present: next, future: later })
    },
    /** Takes these steps as they are saved. */
    reset: (steps: readonly ChainStepObject[]) => {
      setBase(steps)
      setHistory(begin(steps))
    },
  }
}
