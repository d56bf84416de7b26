import { ArrowDown, Ban } from 'lucide-react'
import { formatCount } from '@/lib/client/format-count'
import { MOVE_ON } from '@/lib/schemas/chain-limits'
import { MOVE_ON_LABELS } from '../move-on-labels'
import type { DraftStep } from './draft-step'

/** What leads from a step to the next one, in a line between them. */
export function StepRules({ step, isLast }: { step: DraftStep; isLast: boolean }) {
  const { move_on: moveOn, timeout_ms: timeoutMs, provider } = step
  const rules = [
    ...(provider === null ? [] : [`only ${provider}`]),
    ...(timeoutMs === null ? [] : [`first token within ${formatCount(timeoutMs, 'exact')} ms`]),
    ...(isLast ? [] : [describeMoveOn(moveOn)]),
  ]
  if (rules.length === 0) return null
  const Icon = moveOn?.length === 0 ? Ban : ArrowDown
  return (
    <p className="flex items-center gap-1.5 pt-2 pl-1 text-xs text-muted-foreground">
      {!isLast && <Icon aria-hidden className="size-3.5 shrink-0" />}
      {rules.join(' · ')}
    </p>
  )
}

function describeMoveOn(moveOn: DraftStep['move_on']): string {
  if (moveOn === null || moveOn.length === MOVE_ON.length) return 'on any failure'
  if (moveOn.length === 0) return 'no failure moves on'
  return `on ${moveOn.map((kind) => MOVE_ON_LABELS[kind].label.toLowerCase()).join(', ')}`
}
