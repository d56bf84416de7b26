import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { ensurePerson } from '@/lib/auth'
import { parseUsdToNanos } from '@/lib/core/money'
import { createKey } from '@/lib/keys'
import { grantCredits } from '@/lib/ledger'
import { emailAddress } from '@/lib/schemas/auth'
import { useRunningProduct } from '@/server/start/use-running-product'
import { runCommandLine, UsageError } from './run-command-line'

/** The operator's way to an account: the person and their organization, credits as a gift, and a key. */
const USAGE = 'Usage: npm run account -- create --email <address> [--credits <US dollars>] [--key <name>]'

type Arguments = { email: string; creditNanos: bigint; keyName: string }

const optionSchema = z.object({
  email: emailAddress,
  credits: z.string().default('0'),
  key: z.string().trim().min(1).max(100).default('operator'),
})

function readOptions(): unknown {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { email: { type: 'string' }, credits: { type: 'string' }, key: { type: 'string' } },
    })
    return positionals.length === 1 && positionals[0] === 'create' ? values : null
  } catch {
    return null
  }
}

function readArguments(): Arguments {
  const parsed = optionSchema.safeParse(readOptions())
  if (!parsed.success) throw new UsageError(USAGE)
  const creditNanos = parseUsdToNanos(parsed.data.credits)
  if (creditNanos === null || creditNanos < 0n) throw new UsageError(USAGE)
  return { email: parsed.data.email, creditNanos, keyName: parsed.data.key }
}

await runCommandLine(async () => {
  const { email, creditNanos, keyName } = readArguments()
  await useRunningProduct()
  const person = await ensurePerson({ email })
  const { organizationId } = person
  if (creditNanos > 0n) {
    const reference = `operator:${randomUUID()}`
    await grantCredits({ organizationId, amountNanos: creditNanos, reason: 'Granted by the operator', reference })
  }
  const { secret } = await createKey({ organizationId, createdByUserId: person.userId, name: keyName })
  console.log(JSON.stringify({ email: person.email, organizationId, apiKey: secret }))
  return 0
})
