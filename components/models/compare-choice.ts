import { COMPARED_MAX } from './compared-max'
import type { ModelFiltersState } from './use-model-filters'

/** Which models are chosen to be compared, and what choosing does. */
export type CompareChoice = {
  compared: readonly string[]
  isFull: boolean
  toggle: (slug: string) => void
  clear: () => void
}

/** The choice as the address has it. */
export function toCompareChoice({ compared, setFilters }: ModelFiltersState): CompareChoice {
  const set = (slugs: string[] | null) => void setFilters({ compare: slugs })
  return {
    compared,
    isFull: compared.length >= COMPARED_MAX,
    toggle: (slug) => set(compared.includes(slug) ? compared.filter((item) => item !== slug) : [...compared, slug]),
    clear: () => set(null),
  }
}

/** The address of the page that shows models side by side. */
export function toComparePath(slugs: readonly string[]): string {
  return `/compare/${slugs.join('/')}`
}
