'use client'

import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { ChevronDown, GripVertical, X } from 'lucide-react'
import { useId, useState } from 'react'
import { BrandLogo } from '@/components/ui/brand-logo'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import type { ReviewedStep } from '@/lib/schemas/chain-review'
import { type DraftStep, nameStep } from './draft-step'
import { StepFacts } from './step-facts'
import { StepIssues } from './step-issues'
import { StepRules } from './step-rules'
import { StepSettings } from './step-settings'

type StepCardProps = {
  step: DraftStep
  position: number
  isLast: boolean
  reviewed: ReviewedStep | null
  onChange: (step: DraftStep) => void
  onRemove: () => void
}

/** One step: handle, model, what is known of it, what is wrong with it; its settings unfold below. */
export function StepCard({ step, position, isLast, reviewed, onChange, onRemove }: StepCardProps) {
  const [isOpen, setOpen] = useState(false)
  const settingsId = useId()
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: step.key,
  })
  const name = nameStep(step)
  const hasError = reviewed?.issues.some(({ severity }) => severity === 'error') ?? false
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={cn('group relative grid grid-cols-[2.25rem_minmax(0,1fr)] max-sm:grid-cols-1', isDragging && 'z-10')}
    >
      <StepMarker position={position} />
      <div className="min-w-0 pb-3">
        <section
          aria-label={`Step ${position}: ${name}`}
          className={cn(
            'min-w-0 rounded-lg border bg-card shadow-raised',
            hasError && 'border-destructive/50',
            isDragging && 'border-ring shadow-floating',
          )}
        >
          <div className="flex items-center gap-2 py-2 pr-2 pl-1">
            <button
              ref={setActivatorNodeRef}
              type="button"
              {...attributes}
              {...listeners}
              aria-label={`Move ${name}`}
              className="grid h-9 w-7 shrink-0 cursor-grab touch-none place-items-center rounded-sm text-muted-foreground hover:text-foreground active:cursor-grabbing"
            >
              <GripVertical aria-hidden className="size-4" />
            </button>
            <BrandLogo slug={step.model} name={step.model} className="size-5" />
            <div className="grid min-w-0 flex-1">
              <span className="truncate font-medium">{reviewed?.model_name ?? step.model}</span>
              <span className="truncate font-mono text-2xs text-muted-foreground" title={step.model}>
                {step.model}
              </span>
            </div>
            <Button
              variant="ghost"
              size="sm"
              aria-expanded={isOpen}
              aria-controls={settingsId}
              aria-label={`Settings of ${name}`}
              onClick={() => setOpen(!isOpen)}
            >
              <span className="max-sm:hidden">Settings</span>
              <ChevronDown
                aria-hidden
                className={cn('transition-transform motion-reduce:transition-none', isOpen && 'rotate-180')}
              />
            </Button>
            <Button variant="ghost" size="icon-sm" aria-label={`Remove ${name}`} onClick={onRemove}>
              <X aria-hidden />
            </Button>
          </div>
          <StepFacts reviewed={reviewed} />
          {reviewed && <StepIssues issues={reviewed.issues} />}
          <div id={settingsId} hidden={!isOpen}>
            {isOpen && <StepSettings step={step} reviewed={reviewed} onChange={onChange} />}
          </div>
        </section>
        <StepRules step={step} isLast={isLast} />
      </div>
    </li>
  )
}

/** The place of a step on the line. */
function StepMarker({ position }: { position: number }) {
  return (
    <div aria-hidden className="relative max-sm:hidden">
      <span className="absolute top-0 bottom-0 left-3 w-px bg-border group-first:top-6" />
      <span className="absolute top-4 left-0 grid size-6 place-items-center rounded-full border bg-background text-xs font-medium tabular-nums">
        {position}
      </span>
    </div>
  )
}
