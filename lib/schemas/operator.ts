import { z } from 'zod'
import { auditEvent } from './audit-log'
import { usdLimit } from './keys'
import { organizationRole } from './organizations'
import { plainText } from './plain-text'

const positiveUsdNanos = usdLimit.refine((nanos) => nanos > 0n, 'Must be more than 0.')

const reason = plainText.min(3, 'Say why, in a few words.').max(200, 'A reason has at most 200 characters.')

export const accountObject = z.strictObject({
  id: z.string(),
  name: z.string(),
  created_at: z.string(),
  closed_at: z.string().nullable(),
  frozen: z.strictObject({ at: z.string(), reason: z.string() }).nullable(),
  members: z.number().int(),
  /** Addresses of up to three admins. */
  admins: z.array(z.string()),
  /** Exact US dollars, as all amounts here. */
  balance: z.string(),
  held: z.string(),
  promotional: z.string(),
  bought: z.string(),
})
export type AccountObject = z.infer<typeof accountObject>

export const accountDetail = accountObject.extend({
  people: z.array(
    z.strictObject({
      email: z.string(),
      name: z.string().nullable(),
      role: organizationRole,
      joined_at: z.string(),
      last_seen_at: z.string().nullable(),
    }),
  ),
  /** Keys that can be used. */
  keys: z.number().int(),
  /** Of the last 30 days. */
  usage: z.strictObject({ spent: z.string(), requests: z.number() }),
  /** What is left of promotional credit, in the order in which it is used. */
  grants: z.array(
    z.strictObject({
      id: z.string(),
      source: z.string(),
      amount: z.string(),
      remaining: z.string(),
      expires_at: z.string().nullable(),
      created_at: z.string(),
    }),
  ),
  /** The newest purchases. */
  orders: z.array(z.strictObject({ id: z.string(), status: z.string(), credit: z.string(), created_at: z.string() })),
})
export type AccountDetail = z.infer<typeof accountDetail>
export const accountDetailResponse = z.strictObject({ data: accountDetail })

export const accountsQuery = z.object({
  search: z.string().trim().max(100).optional(),
  frozen: z.enum(['true', 'false']).default('false'),
  before: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
})
export const accountsResponse = z.strictObject({ data: z.array(accountObject), next: z.string().nullable() })
export const accountParams = z.object({ id: z.string() })
export const reasonBody = z.object({ reason })
export const giveCreditBody = z.object({
  amount_usd: positiveUsdNanos,
  reason,
  /** A name for this one gift: a repeated request with it gives once. */
  request_key: z.string().min(8).max(80),
  expires_at: z.iso.datetime({ offset: true }).nullish(),
})
export const operatorDoneResponse = z.strictObject({ data: z.strictObject({ id: z.string() }) })

const discrepancy = z.strictObject({
  id: z.string(),
  /** Counts the times that this posting differs in a new way, or again: an acknowledgement is of one of them. */
  occurrence: z.number().int(),
  problem: z.string(),
  reference: z.string(),
  stripe_usd: z.string(),
  ledger_usd: z.string(),
})
/** `by`: an address; null = from the command line. */
const acknowledgement = z.strictObject({ reason: z.string(), at: z.string(), by: z.string().nullable() })

export const operatorLedger = z.strictObject({
  /** No check ended for ten minutes, or no whole one for a day. */
  is_stale: z.boolean(),
  top_ups_stopped: z.boolean(),
  /** Null before the first check of the kind: `whole` looks at everything, `minute` at what is new and at every balance. */
  last_whole_run_at: z.string().nullable(),
  last_minute_run_at: z.string().nullable(),
  invariants: z.array(
    z.strictObject({
      invariant: z.string(),
      /** Rows that the last check of the kind looked at; null where it did not look. */
      checked_by_whole: z.number().nullable(),
      checked_by_minute: z.number().nullable(),
      violations: z.number(),
      acknowledged: z.number(),
    }),
  ),
  runs: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.string(),
      finished_at: z.string(),
      duration_ms: z.number(),
      violations: z.number(),
    }),
  ),
  /** Those that nobody acknowledged first. */
  discrepancies: z.array(discrepancy.extend({ first_seen_at: z.string(), acknowledged: acknowledgement.nullable() })),
  /** Of differences that are gone (`resolved_at`) or became others (null), newest first, with the figures of then. */
  past_acknowledgements: z.array(
    discrepancy.extend({ resolved_at: z.string().nullable(), acknowledged: acknowledgement }),
  ),
  /** Webhook events that were given up. */
  dead_events: z.number().int(),
})
export type OperatorLedger = z.infer<typeof operatorLedger>
export const operatorLedgerResponse = z.strictObject({ data: operatorLedger })
export const acknowledgedResponse = z.strictObject({ data: z.strictObject({ invariants: z.array(z.string()) }) })

export const acknowledgeDiscrepancyBody = z.strictObject({
  id: z.string().min(1).max(300),
  /** As it was when you looked: refused when the difference is another one by now. */
  occurrence: z.number('Name the `occurrence` that you saw.').int().min(1),
  reason,
})

export const operatorProvider = z.strictObject({
  slug: z.string(),
  name: z.string(),
  /** Has a key here; the key itself is never told. */
  is_configured: z.boolean(),
  /** `sandbox`: providers are simulated. */
  key_source: z.enum(['environment', 'sandbox', 'none']),
  /** The name of the variable that holds its key. */
  key_variable: z.string(),
  /** Called at an address that the environment names, instead of its own. */
  has_own_address: z.boolean(),
  endpoints: z.number().int(),
  /** So many are paused now: they failed, or the provider asked for it. */
  endpoints_out: z.number().int(),
  /** Of the last 24 hours. */
  requests: z.number(),
  failures: z.number(),
  rate_limited: z.number(),
  last_failed_at: z.string().nullable(),
})
export type OperatorProvider = z.infer<typeof operatorProvider>
const endpointHealth = z.strictObject({
  id: z.string(),
  model: z.string(),
  requests: z.number(),
  failures: z.number(),
  rate_limited: z.number(),
  last_failed_at: z.string().nullable(),
  /** Until then it is a last resort. */
  ejected_until: z.string().nullable(),
  /** Until then its provider wants no requests. */
  blocked_until: z.string().nullable(),
})
export type EndpointHealthObject = z.infer<typeof endpointHealth>
/** Endpoints in trouble first. */
export const operatorProviderDetail = operatorProvider.extend({ health: z.array(endpointHealth) })
export type OperatorProviderDetail = z.infer<typeof operatorProviderDetail>
export const operatorProviderResponse = z.strictObject({ data: operatorProviderDetail })
export const providerParams = z.object({ slug: z.string().max(100) })
export const operatorProvidersResponse = z.strictObject({ data: z.array(operatorProvider) })

export const operatorLogResponse = z.strictObject({ data: z.array(auditEvent), next: z.string().nullable() })

const promotionObject = z.strictObject({
  id: z.string(),
  label: z.string(),
  amount_usd: z.string(),
  redemptions: z.number().int(),
  redemptions_max: z.number().int(),
  valid_until: z.string().nullable(),
  credit_days: z.number().int().nullable(),
  is_disabled: z.boolean(),
})
export type PromotionObject = z.infer<typeof promotionObject>
export const promotionsResponse = z.strictObject({ data: z.array(promotionObject) })
export const createPromotionBody = z.object({
  amount_usd: positiveUsdNanos,
  max: z.number().int().min(1).max(1_000_000),
  valid_until: z.iso.datetime({ offset: true }).nullish(),
  credit_days: z.number().int().min(1).max(3_650).nullish(),
})
/** The only time that the code is shown. */
export const createdPromotionResponse = z.strictObject({
  data: z.strictObject({ id: z.string(), code: z.string(), amount_usd: z.string() }),
})
