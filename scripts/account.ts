import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { recordEvent } from '@/lib/audit-log'
import { ensurePerson } from '@/lib/auth'
import { releaseOrganization } from '@/lib/billing'
import { parseUsdToNanos } from '@/lib/core/money'
import { getDb } from '@/lib/db'
import { createKey } from '@/lib/keys'
import { grantCredits } from '@/lib/ledger'
import { getOrganizationForUser } from '@/lib/organizations'
import { emailAddress } from '@/lib/schemas/auth'
import { useRunningProduct } from '@/server/start/use-running-product'
import { runCommandLine, UsageError } from './run-command-line'

/**
 * The operator's way to an account: the person and their organization, credits as a gift, and a key; or the end of a freeze
 * that a disputed payment began.
 */
const USAGE = `Usage: npm run account -- create --email <address> [--credits <US dollars>] [--key <name>]
       npm run account -- unfreeze --email <address>
       npm run account -- operator --email <address> [--off]   lets a person see the operator's pages, or no more`

type Command = 'create' | 'unfreeze' | 'operator'
type Arguments = { command: Command; email: string; creditNanos: bigint; keyName: string; off: boolean }

const commandSchema = z.tuple([z.enum(['create', 'unfreeze', 'operator'])])

const optionSchema = z.object({
  email: emailAddress,
  credits: z.string().default('0'),
  key: z.string().trim().min(1).max(100).default('operator'),
  off: z.boolean().default(false),
})

function readOptions(): { values: unknown; positionals: unknown } {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        email: { type: 'string' },
        credits: { type: 'string' },
        key: { type: 'string' },
        off: { type: 'boolean' },
      },
    })
  } catch {
    return { values: null, positionals: null }
  }
}

function readArguments(): Arguments {
  const { values, positionals } = readOptions()
  const command = commandSchema.safeParse(positionals)
  const parsed = optionSchema.safeParse(values)
  if (!parsed.success || !command.success) throw new UsageError(USAGE)
  const creditNanos = parseUsdToNanos(parsed.data.credits)
  if (creditNanos === null || creditNanos < 0n) throw new UsageError(USAGE)
  return {
    command: command.data[0],
    email: parsed.data.email,
    creditNanos,
    keyName: parsed.data.key,
    off: parsed.data.off,
  }
}

/** Ends a freeze; what the account owes by a lost dispute stays owed. */
async function unfreeze(email: string): Promise<number> {
  const user = await getDb().user.findUnique({ where: { email }, select: { id: true } })
  if (user === null) throw new UsageError(`Nobody has the address ${email}.`)
  const { id: organizationId } = await getOrganizationForUser({ userId: user.id })
  const wasFrozen = await releaseOrganization({ organizationId })
  console.log(JSON.stringify({ email, organizationId, wasFrozen }))
  return 0
}

/** Lets a person into the operator's pages, or out; their sessions follow within a second. */
async function setOperator(email: string, isOperator: boolean): Promise<number> {
  const [user] = await getDb().user.updateManyAndReturn({ where: { email }, data: { isOperator } })
  if (!user) throw new UsageError(`Nobody has the address ${email}. Sign up first.`)
  const action = isOperator ? 'Make somebody an operator' : 'End somebody’s being an operator'
  await recordEvent({
    organizationId: null,
    actor: { kind: 'command' },
    area: 'Operator',
    action,
    target: email,
    targetId: user.id,
  })
  console.log(JSON.stringify({ email, isOperator }))
  return 0
}

await runCommandLine(async () => {
  const { command, email, creditNanos, keyName, off } = readArguments()
  await useRunningProduct()
  if (command === 'unfreeze') return unfreeze(email)
  if (command === 'operator') return setOperator(email, !off)
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
