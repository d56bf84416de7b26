import { parseAsStringLiteral, useQueryStates } from 'nuqs'
import { ACTIVITY_GROUPS, ACTIVITY_RANGES } from '@/lib/schemas/activity'

/** The period and the grouping of the page; they live in the address, so that a view can be shared. */
export function useActivityView() {
  return useQueryStates({
    range: parseAsStringLiteral(ACTIVITY_RANGES).withDefault('7d'),
    group: parseAsStringLiteral(ACTIVITY_GROUPS).withDefault('model'),
  })
}
