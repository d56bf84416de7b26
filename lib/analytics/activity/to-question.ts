import type { z } from 'zod'
import type { activityQuery } from '@/lib/schemas/activity-question'
import type { ActivityQuestion } from './get-activity'

type Asked = Pick<z.infer<typeof activityQuery>, 'range' | 'from' | 'to' | 'group_by' | 'filters'>

/** A checked query of the API as a question. */
export function toQuestion(
  query: Asked,
  { organizationId, now }: { organizationId: string; now: Date },
): ActivityQuestion {
  const { range, from, to, group_by: groupBy, filters } = query
  const days = from !== undefined && to !== undefined ? { from, to } : undefined
  return { organizationId, range, days, groupBy, filters, now }
}
