import { z } from 'zod'

const percent = z.number().min(0).max(100)

/** What is told of a provider or model: `idle` had no requests in the last half hour. */
export const SERVICE_STATES = ['operational', 'degraded', 'outage', 'idle'] as const
export type ServiceState = (typeof SERVICE_STATES)[number]

export const STATUS_SUBJECTS = ['provider', 'model'] as const
export type StatusSubject = (typeof STATUS_SUBJECTS)[number]

export const serviceStatusQuery = z.object({ by: z.enum(STATUS_SUBJECTS).default('provider') })

const serviceLine = z.strictObject({
  /** A provider's or a model's slug. */
  id: z.string(),
  name: z.string(),
  state: z.enum(SERVICE_STATES),
  /** Percent of the attempts that succeeded, over all days; null without any. */
  uptime: percent.nullable(),
  /** Percent per day of `days`; null on days without attempts. */
  history: z.array(percent.nullable()),
})
export type ServiceLine = z.infer<typeof serviceLine>

export const serviceStatusResponse = z.strictObject({
  data: z.strictObject({
    by: z.enum(STATUS_SUBJECTS),
    /** UTC, oldest first, the running day last. */
    days: z.array(z.iso.date()),
    /** Those that had requests within these days, worst state first. */
    services: z.array(serviceLine),
  }),
})
export type ServiceStatus = z.infer<typeof serviceStatusResponse>['data']
