import { toAuthor, toAuthorName } from '@/lib/core/model-author'
import type { ModelObject } from '@/lib/schemas/models'
import type { ModelSignal } from '@/lib/schemas/model-stats'

/** A model of the list with what traffic and data policies say of it; without, until that has arrived. */
export type ListedModel = ModelObject & {
  author: string
  authorName: string
  /** What a search looks through, in lower case. */
  haystack: string
  signal: ModelSignal | undefined
}

/** Joins the catalogue's list with the signals, in the list's order. */
export function listModels(models: readonly ModelObject[], signals: readonly ModelSignal[]): ListedModel[] {
  const byId = new Map(signals.map((signal) => [signal.id, signal]))
  return models.map((model) => ({
    ...model,
    author: toAuthor(model.id),
    authorName: toAuthorName(model),
    haystack: `${model.id} ${model.name}`.toLowerCase(),
    signal: byId.get(model.id),
  }))
}

/** The name without the author's, for places that show the author beside it. */
export function toShortName({ name }: Pick<ModelObject, 'name'>): string {
  return name.slice(name.indexOf(': ') + 1).trim()
}
