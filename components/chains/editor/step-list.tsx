'use client'

import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core'
import { arrayMove, SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useId } from 'react'
import type { ReviewedStep } from '@/lib/schemas/chain-review'
import { CHAIN_MODELS_MAX } from '@/lib/schemas/chain-limits'
import { describeDrag } from '../describe-drag'
import { ModelPicker } from '@/components/layout/model-picker/model-picker'
import { type DraftStep, nameStep, newStep } from './draft-step'
import { StepCard } from './step-card'

type StepListProps = {
  steps: readonly DraftStep[]
  /** What is known of each; null while it is not. */
  reviewed: readonly (ReviewedStep | null)[]
  onChange: (steps: DraftStep[]) => void
}

// A small distance first, so that a tap on the handle does not start a drag.
const POINTER_OPTIONS = { activationConstraint: { distance: 4 } }
const KEYBOARD_OPTIONS = { coordinateGetter: sortableKeyboardCoordinates }

/** The steps on a line, first choice first: drag by the handle (or Space and the arrow keys), set, remove, add. */
export function StepList({ steps, reviewed, onChange }: StepListProps) {
  const contextId = useId()
  const sensors = useSensors(useSensor(PointerSensor, POINTER_OPTIONS), useSensor(KeyboardSensor, KEYBOARD_OPTIONS))
  const finishDrag = ({ active, over }: DragEndEvent) => {
    const from = steps.findIndex(({ key }) => key === active.id)
    const to = steps.findIndex(({ key }) => key === over?.id)
    if (from !== -1 && to !== -1 && from !== to) onChange(arrayMove([...steps], from, to))
  }
  const items = steps.map((step) => ({ id: step.key, name: nameStep(step) }))
  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start">
      <DndContext
        id={contextId}
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={finishDrag}
        accessibility={{ announcements: describeDrag(items) }}
      >
        <SortableContext items={items} strategy={verticalListSortingStrategy}>
          <ol className="grid grid-cols-[minmax(0,1fr)]">
            {steps.map((step, index) => (
              <StepCard
                key={step.key}
                step={step}
                position={index + 1}
                isLast={index === steps.length - 1}
                reviewed={reviewed[index] ?? null}
                onChange={(next) => onChange(steps.map((other) => (other.key === step.key ? next : other)))}
                onRemove={() => onChange(steps.filter(({ key }) => key !== step.key))}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      {steps.length < CHAIN_MODELS_MAX && (
        <div className="pl-9 max-sm:pl-0">
          <ModelPicker
            label={steps.length === 0 ? 'Add a model' : 'Add the next step'}
            excluded={[]}
            onPick={(model) => onChange([...steps, newStep(model)])}
          />
        </div>
      )}
    </div>
  )
}
