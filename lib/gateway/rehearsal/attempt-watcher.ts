import type { GenerationAttempt } from '@/lib/ledger'
import type { CompletionPlan } from '../plan-completion'
import type { PlannedAttempt } from '../route-types'

/** Told how a request goes, while it goes. */
export type AttemptWatcher = {
  onPlan: (plan: CompletionPlan, generationId: string) => void
  onStart: (attempt: PlannedAttempt) => void
  onEnd: (attempt: PlannedAttempt, record: GenerationAttempt) => void
}
