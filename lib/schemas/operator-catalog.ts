import { z } from 'zod'
import { parseUsdToNanos, parseUsdToPicos } from '@/lib/core/money'
import { plainText } from './plain-text'

/** $10,000 per million tokens: far above any model there is, and far below a slip of six digits. */
const PRICE_PICOS_MAX = 10_000_000_000n
/** $100 for one request or image. */
const FEE_NANOS_MAX = 100_000_000_000n

const NUMBER = /^-?\d{1,30}(\.\d{1,60})?$/

type Unit = { parse: (usd: string) => bigint | null; max: bigint; tooFine: string; tooHigh: string }

function exactUsd({ parse, max, tooFine, tooHigh }: Unit) {
  return z.string('Write it as text, so that no digit is lost: "0.0000025".').transform((text, context) => {
    const refuse = (message: string) => {
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    }
    const usd = text.trim()
    if (!NUMBER.test(usd)) return refuse('Write an exact decimal in USD, like 0.0000025.')
    if (usd.startsWith('-')) return refuse('A price is not negative.')
    const units = parse(usd)
    if (units === null) return refuse(tooFine)
    return units > max ? refuse(tooHigh) : units
  })
}

/** USD per token in, pico-dollars out. */
const pricePicos = exactUsd({
  parse: parseUsdToPicos,
  max: PRICE_PICOS_MAX,
  tooFine: 'A price has at most 12 decimals per token, 6 per million tokens.',
  tooHigh: 'A price is at most $10,000 per million tokens.',
})

/** USD in, nano-dollars out. */
const feeNanos = exactUsd({
  parse: parseUsdToNanos,
  max: FEE_NANOS_MAX,
  tooFine: 'A fee has at most 9 decimals.',
  tooHigh: 'A fee is at most $100.',
})

const reason = plainText.min(3, 'Say why, in a few words.').max(200, 'A reason has at most 200 characters.')
const revision = z.number('Name the `revision` that you saw.').int().min(0)
const id = z.string().min(1).max(300)

/** Exact US dollars: per token, per request, per image. Null = cached tokens cost as other prompt tokens. */
const catalogPrice = z.strictObject({
  prompt: z.string(),
  completion: z.string(),
  cache_read: z.string().nullable(),
  cache_write: z.string().nullable(),
  request: z.string(),
  image: z.string(),
})
export type CatalogPrice = z.infer<typeof catalogPrice>

const priceOrigin = z.enum(['files', 'operator'])

const catalogModel = z.strictObject({
  slug: z.string(),
  name: z.string(),
  /** False once it left the catalogue files. */
  is_listed: z.boolean(),
  /** An operator switched it off. */
  disabled_at: z.string().nullable(),
  revision: z.number().int(),
  /** The last day on which it answers, `YYYY-MM-DD`. */
  expiration_date: z.string().nullable(),
  successor: z.string().nullable(),
  /** An operator set the two above: the files change them no more. */
  keeps_retirement: z.boolean(),
  /** What the catalogue files say about them. */
  file_retirement: z.strictObject({ expiration_date: z.string().nullable(), successor: z.string().nullable() }),
})
export type CatalogModelObject = z.infer<typeof catalogModel>

const catalogEndpoint = z.strictObject({
  id: z.string(),
  provider: z.string(),
  provider_name: z.string(),
  tag: z.string(),
  is_listed: z.boolean(),
  disabled_at: z.string().nullable(),
  revision: z.number().int(),
  /** What it costs now; null = it has no price yet and is not offered. */
  price: catalogPrice.nullable(),
  origin: priceOrigin.nullable(),
  /** When the next price begins; null = none is planned. */
  scheduled_from: z.string().nullable(),
})
export type CatalogEndpointObject = z.infer<typeof catalogEndpoint>

export const catalogEntry = catalogModel.extend({ endpoints: z.array(catalogEndpoint) })
export type CatalogEntry = z.infer<typeof catalogEntry>

export const CATALOG_STATES = ['all', 'off', 'operator', 'scheduled', 'retiring', 'unlisted'] as const
export type CatalogState = (typeof CATALOG_STATES)[number]

export const catalogQuery = z.object({
  /** Finds it in slugs, names and providers. */
  search: z.string().trim().max(100).optional(),
  state: z.enum(CATALOG_STATES).default('all'),
  after: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export const catalogResponse = z.strictObject({ data: z.array(catalogEntry), next: z.string().nullable() })

const priceVersion = z.strictObject({
  id: z.string(),
  price: catalogPrice,
  state: z.enum(['scheduled', 'current', 'past', 'withdrawn']),
  effective_from: z.string(),
  /** When another version took over, or will. */
  effective_until: z.string().nullable(),
  origin: priceOrigin,
  created_at: z.string(),
  created_by: z.string().nullable(),
  reason: z.string().nullable(),
  /** The version whose figures it brought back. */
  restores: z.string().nullable(),
})
export type PriceVersionObject = z.infer<typeof priceVersion>

export const catalogEndpointDetail = catalogEndpoint.extend({
  provider_model_id: z.string(),
  context_length: z.number().int(),
  quantization: z.string().nullable(),
  model: catalogModel,
  /** What the catalogue files say that it costs. */
  file_price: catalogPrice.nullable(),
  /** Newest first. */
  versions: z.array(priceVersion),
})
export type CatalogEndpointDetail = z.infer<typeof catalogEndpointDetail>

export const catalogEndpointQuery = z.object({ id })
export const catalogEndpointResponse = z.strictObject({ data: catalogEndpointDetail })

const figures = z.strictObject({
  prompt: pricePicos,
  completion: pricePicos,
  cache_read: pricePicos.nullish(),
  cache_write: pricePicos.nullish(),
  request: feeNanos.default(0n),
  image: feeNanos.default(0n),
})

export const setPriceBody = z
  .strictObject({
    endpoint_id: id,
    /** The endpoint's, as it was when you looked: refused when somebody changed it meanwhile. */
    revision,
    /** New figures; or … */
    price: figures.optional(),
    /** … those of an earlier version of this endpoint; or … */
    restores: z.string().max(60).optional(),
    /** … those of the catalogue files, which change it again from then on. */
    follow_files: z.literal(true).optional(),
    /** A moment in the future; now unless said. */
    effective_from: z.iso.datetime({ offset: true, error: 'Write a moment like 2027-01-31T00:00:00Z.' }).nullish(),
    reason,
  })
  .refine(
    ({ price, restores, follow_files: follows }) =>
      [price, restores, follows].filter((given) => given !== undefined).length === 1,
    { path: ['price'], message: 'Send exactly one of `price`, `restores` and `follow_files`.' },
  )

export const withdrawPriceBody = z.strictObject({ endpoint_id: id, price_version_id: id, revision, reason })
export const updateEndpointBody = z.strictObject({ id, revision, is_enabled: z.boolean(), reason })
export const updateModelBody = z
  .strictObject({
    slug: id,
    revision,
    is_enabled: z.boolean().optional(),
    retirement: z
      .strictObject({
        /** The last day on which it answers; null = none. */
        expiration_date: z.iso.date('Write a day like 2027-01-31.').nullable(),
        successor: id.nullable(),
      })
      .optional(),
    /** Takes the two of the catalogue files instead, which change them again from then on. */
    follow_files: z.literal(true).optional(),
    reason,
  })
  .refine(
    ({ is_enabled: isEnabled, retirement, follow_files: follows }) =>
      [isEnabled, retirement, follows].filter((given) => given !== undefined).length === 1,
    { path: ['is_enabled'], message: 'Send exactly one of `is_enabled`, `retirement` and `follow_files`.' },
  )

/** What was changed, and the revision that the next change has to name. */
export const catalogChangeResponse = z.strictObject({
  data: z.strictObject({ id: z.string(), revision: z.number().int() }),
})
