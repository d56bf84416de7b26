import { parseArgs } from 'node:util'
import { z } from 'zod'
import { parseUsdToNanos } from '@/lib/core/money'
import { createCode, disableCode, listCodes } from '@/lib/promotions'
import { useRunningProduct } from '@/server/start/use-running-product'
import { runCommandLine, UsageError } from './run-command-line'

/** The operator's promotional codes; each answer is a line of JSON. */
const USAGE = `Usage: npm run promo -- create --amount <US dollars> [--code <code>] [--max <times>] [--from <date>]
                          [--until <date>] [--days <days that its credit lasts>] [--priority <number, lower is used first>]
       npm run promo -- list
       npm run promo -- disable --id <promo_…>`

const wholeNumber = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)
const moment = z.iso
  .datetime({ offset: true })
  .or(z.iso.date())
  .transform((text) => new Date(text))

const createOptions = z.strictObject({
  amount: z.string().transform((text, context) => {
    const nanos = parseUsdToNanos(text)
    if (nanos !== null && nanos > 0n) return nanos
    context.addIssue('more than zero')
    return z.NEVER
  }),
  code: z.string().optional(),
  max: wholeNumber.refine((count) => count > 0).default(1),
  from: moment.optional(),
  until: moment.optional(),
  days: wholeNumber.refine((count) => count > 0).optional(),
  priority: wholeNumber.optional(),
})

const text = { type: 'string' } as const
const OPTIONS = { amount: text, code: text, max: text, from: text, until: text, days: text, priority: text, id: text }

/** Each command reads its options first, so that a mistake in them needs no running product. */
const COMMANDS: Readonly<Record<string, (options: unknown) => () => Promise<unknown>>> = {
  create: (options) => {
    const { amount, max, from, until, days, ...rest } = parseOptions(createOptions, options)
    return () =>
      createCode({
        ...rest,
        amountNanos: amount,
        redemptionsMax: max,
        validFrom: from,
        validUntil: until,
        creditDays: days,
      })
  },
  list: (options) => {
    parseOptions(z.strictObject({}), options)
    return listCodes
  },
  disable: (options) => {
    const { id } = parseOptions(z.strictObject({ id: z.string().min(1) }), options)
    return async () => {
      await disableCode({ id })
      return { id, disabled: true }
    }
  },
}

function parseOptions<Schema extends z.ZodType>(schema: Schema, options: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(options)
  if (!parsed.success) throw new UsageError(USAGE)
  return parsed.data
}

function readCommand(): () => Promise<unknown> {
  const { values, positionals } = readArguments()
  const [name = '', ...rest] = positionals
  const command = rest.length === 0 ? COMMANDS[name] : undefined
  if (!command) throw new UsageError(USAGE)
  return command({ ...values })
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS })
  } catch {
    throw new UsageError(USAGE)
  }
}

await runCommandLine(async () => {
  const run = readCommand()
  await useRunningProduct()
  const result = await run()
  for (const line of Array.isArray(result) ? result : [result]) console.log(JSON.stringify(line))
  return 0
})
