import type { Catalog, CatalogModel } from '@/lib/catalog'

/** Different questions that are kept for one snapshot of the catalogue; the one asked longest ago goes first. */
const ANSWERS_MAX = 500

const answers = new WeakMap<Catalog, Map<string, readonly CatalogModel[]>>()

/**
 * A ranking over the whole catalogue, made once for equal questions: it depends on nothing but the snapshot and what `key`
 * spells out.
 */
export function rankOnce(
  catalog: Catalog,
  { key, rank }: { key: unknown; rank: () => readonly CatalogModel[] },
): readonly CatalogModel[] {
  const known = answers.get(catalog) ?? new Map<string, readonly CatalogModel[]>()
  answers.set(catalog, known)
  const name = JSON.stringify(key)
  const answer = known.get(name) ?? rank()
  known.delete(name)
  known.set(name, answer)
  const oldest = known.size > ANSWERS_MAX ? known.keys().next() : undefined
  if (oldest && !oldest.done) known.delete(oldest.value)
  return answer
}
