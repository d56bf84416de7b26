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
import { CHAIN_MODELS_MAX } from '@/lib/schemas/chain-limits'
import { describeDrag } from './describe-drag'
import { ChainModelRow } from './chain-model-row'
import { ModelPicker } from '@/components/layout/model-picker/model-picker'

type ChainModelsProps = {
  /** Slugs, first choice first. */
  models: readonly string[]
  onChange: (models: string[]) => void
  /** A chain that is only being made may lose its last model. */
  isEmptyAllowed?: boolean
}

// A small distance first, so that a tap on the handle does not start a drag.
const POINTER_OPTIONS = { activationConstraint: { distance: 4 } }
const KEYBOARD_OPTIONS = { coordinateGetter: sortableKeyboardCoordinates }

/** The models of a chain in their order: drag by the handle (or Space and the arrow keys), remove, add. */
export function ChainModels({ models, onChange, isEmptyAllowed = false }: ChainModelsProps) {
  const contextId = useId()
  const sensors = useSensors(useSensor(PointerSensor, POINTER_OPTIONS), useSensor(KeyboardSensor, KEYBOARD_OPTIONS))
  const finishDrag = ({ active, over }: DragEndEvent) => {
    const from = models.findIndex((slug) => slug === active.id)
    const to = models.findIndex((slug) => slug === over?.id)
    if (from !== -1 && to !== -1 && from !== to) onChange(arrayMove([...models], from, to))
  }
  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-2">
      <DndContext
        id={contextId}
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={finishDrag}
        accessibility={{ announcements: describeDrag(models.map((slug) => ({ id: slug, name: slug }))) }}
      >
        <SortableContext items={[...models]} strategy={verticalListSortingStrategy}>
          <ol className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
            {models.map((slug, index) => (
              <ChainModelRow
                key={slug}
                slug={slug}
                position={index + 1}
                isRemovable={isEmptyAllowed || models.length > 1}
                onRemove={() => onChange(models.filter((candidate) => candidate !== slug))}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      {models.length < CHAIN_MODELS_MAX && (
        <ModelPicker
          label={models.length === 0 ? 'Add a model' : 'Add the next model'}
          excluded={models}
          onPick={(slug) => onChange([...models, slug])}
        />
      )}
    </div>
  )
}
