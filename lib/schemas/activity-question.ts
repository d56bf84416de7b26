import { z } from 'zod'
import {
  ACTIVITY_DIMENSIONS,
  ACTIVITY_PERIODS,
  type Days,
  FILTERS_MAX,
  findDaysProblem,
  readFilters,
} from './activity-view'

export * from './activity-view'

const SERIES_MAX = 200
const filters = z
  .string()
  .max(4_000)
  .default('')
  .transform((text, context) => {
    const found = readFilters(text)
    if (found) return found
    context.addIssue(`Must be up to ${FILTERS_MAX} of dimension:value, separated by commas.`)
    return z.NEVER
  })

/** What every question about activity says; of a custom range both days, inclusive, in UTC. */
export const activityQuestion = {
  range: z.enum(ACTIVITY_PERIODS).default('7d'),
  from: z.iso.date('Must be a day, for example 2026-11-01.').optional(),
  to: z.iso.date('Must be a day, for example 2026-11-30.').optional(),
  group_by: z.enum(ACTIVITY_DIMENSIONS).default('model'),
  filters,
}

export function checkDays(days: Days, context: z.RefinementCtx): void {
  const problem = findDaysProblem(days)
  if (problem) context.addIssue({ code: 'custom', path: [problem.path], message: problem.message })
}

export const activityQuery = z
  .object({
    ...activityQuestion,
    /** `true` tells the period before too. */
    compare: z.enum(['true', 'false']).default('false'),
    /** Series told one by one; the rest is added up. */
    series: z.coerce.number().int().min(1).max(SERIES_MAX).default(50),
  })
  .superRefine(checkDays)
