import { z } from 'zod'

/** Form values are text; these read them as Stripe does. An empty text clears a field, so it reads as null. */
export const integer = z
  .string()
  .regex(/^-?\d{1,15}$/, 'Invalid integer')
  .transform(Number)

export const naturalNumber = integer.refine((value) => value >= 0, 'This value must be greater than or equal to 0.')

/** `true` or `false` in words, the only way a form can say it. */
export const flag = z.enum(['true', 'false'], 'Must be true or false').transform((value) => value === 'true')

export const text = z.string().min(1).max(5000)

export const clearableText = z
  .string()
  .max(5000)
  .transform((value) => (value === '' ? null : value))

export const currency = z
  .string()
  .regex(/^[a-z]{3}$/i, 'Invalid currency')
  .transform((value) => value.toLowerCase())

const METADATA_KEYS_MAX = 50
const METADATA_KEY_LENGTH_MAX = 40
const METADATA_VALUE_LENGTH_MAX = 500

/** https://docs.stripe.com/api/metadata: at most 50 keys of 40 characters with values of 500. */
export const metadata = z
  .record(z.string().max(METADATA_KEY_LENGTH_MAX), z.string().max(METADATA_VALUE_LENGTH_MAX))
  .refine((value) => Object.keys(value).length <= METADATA_KEYS_MAX, 'Metadata has at most 50 keys')

const FIELD_NAME_LENGTH_MAX = 40
const FIELD_VALUE_LENGTH_MAX = 140

/** Lines that stand on an invoice beside its customer; an empty text takes them away. */
export const invoiceFields = z.union([
  z.literal('').transform(() => null),
  z
    .array(
      z.strictObject({
        name: z.string().min(1).max(FIELD_NAME_LENGTH_MAX),
        value: z.string().min(1).max(FIELD_VALUE_LENGTH_MAX),
      }),
    )
    .max(4),
])

export const expand = z.array(z.string()).max(20).optional()

const timeRange = z.strictObject({
  gt: integer.optional(),
  gte: integer.optional(),
  lt: integer.optional(),
  lte: integer.optional(),
})

/** `created=1` or `created[gte]=1`, on every list. */
export const created = z.union([integer, timeRange]).optional()

export type CreatedFilter = z.infer<typeof created>

/** What every list takes. */
export const paging = {
  limit: integer.refine((value) => value >= 1 && value <= 100, 'Limit is 1 to 100').optional(),
  starting_after: text.optional(),
  ending_before: text.optional(),
  expand,
}
