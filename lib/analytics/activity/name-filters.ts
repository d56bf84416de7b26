import type { Activity } from '@/lib/schemas/activity'
import { ACTIVITY_DIMENSIONS, type ActivityFilter } from '@/lib/schemas/activity-question'
import { labelSeries } from './label-series'

type Question = { organizationId: string; filters: readonly ActivityFilter[] }

/** The filters with the names that people know, in the order in which they came. */
export async function nameFilters({ organizationId, filters }: Question): Promise<Activity['filters']> {
  const labels = await Promise.all(
    ACTIVITY_DIMENSIONS.map(async (dimension) => {
      const ids = filters.filter((filter) => filter.dimension === dimension).map(({ value }) => value)
      const names = ids.length === 0 ? new Map<string, string>() : await labelSeries({ organizationId, dimension, ids })
      return [dimension, names] as const
    }),
  )
  const byDimension = new Map(labels)
  return filters.map((filter) => ({
    ...filter,
    label: byDimension.get(filter.dimension)?.get(filter.value) ?? filter.value,
  }))
}
