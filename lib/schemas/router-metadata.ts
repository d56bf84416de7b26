import { z } from 'zod'

const count = z.number().int().nonnegative()

/** An endpoint that a plan left out, and the filter that did it (api contract §1.1, `excluded_by`). */
export const routeExclusion = z.strictObject({
  model: z.string(),
  provider: z.string(),
  /** Full slug, as `provider.order` takes it. */
  endpoint: z.string(),
  reason: z.string(),
})

/**
 * `openrouter_metadata`: how a request was routed (api contract §3.6). `endpoint`, and what was left out, are ours; clients
 * of the public API ignore them.
 */
export const routerMetadata = z.strictObject({
  requested: z.string(),
  strategy: z.enum(['direct', 'auto', 'free', 'latest', 'alias', 'fallback']),
  region: z.string().nullable(),
  summary: z.string(),
  /** Number of the attempt that answered, or of the last that failed; 0 when nothing was tried. */
  attempt: count,
  is_byok: z.boolean(),
  endpoints: z.strictObject({
    total: count,
    /** In the order in which they are tried. */
    available: z.array(
      z.strictObject({ provider: z.string(), model: z.string(), endpoint: z.string(), selected: z.boolean() }),
    ),
    excluded: z.array(routeExclusion),
  }),
  attempts: z.array(z.strictObject({ provider: z.string(), model: z.string(), status: count })).optional(),
  pipeline: z
    .array(
      z.strictObject({
        type: z.string(),
        name: z.string(),
        summary: z.string(),
        data: z.record(z.string(), z.unknown()),
        guardrail_id: z.string().optional(),
        guardrail_scope: z.string().optional(),
      }),
    )
    .optional(),
})
export type RouterMetadata = z.infer<typeof routerMetadata>
