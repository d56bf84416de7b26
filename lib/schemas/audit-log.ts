import { z } from 'zod'

const moment = z.iso.datetime({ offset: true }).or(z.iso.date())

export const auditEvent = z.strictObject({
  id: z.string(),
  organization_id: z.string().nullable(),
  occurred_at: z.string(),
  actor: z.strictObject({
    kind: z.enum(['person', 'key', 'operator', 'command']),
    user_id: z.string().nullable(),
    name: z.string().nullable(),
    email: z.string().nullable(),
    key: z.strictObject({ label: z.string(), name: z.string() }).nullable(),
  }),
  area: z.string(),
  action: z.string(),
  target: z.string().nullable(),
  target_id: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
  address: z.string().nullable(),
  user_agent: z.string().nullable(),
})
export type AuditEventObject = z.infer<typeof auditEvent>

/** `to` is not included; days are UTC. */
export const auditFilterQuery = z.object({
  area: z.string().max(100).optional(),
  user_id: z.string().max(100).optional(),
  search: z.string().trim().max(100).optional(),
  from: moment.optional(),
  to: moment.optional(),
})
export const auditLogQuery = auditFilterQuery.extend({
  before: z
    .string()
    .regex(/^\d{1,18}$/, 'Take it from the `next` of the page before.')
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
export const auditLogResponse = z.strictObject({
  data: z.array(auditEvent),
  /** For the next page's `before`; null on the last one. */
  next: z.string().nullable(),
  /** What the log has something about, whatever the filters. */
  areas: z.array(z.string()),
})
