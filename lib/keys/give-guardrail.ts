import { randomUUID } from 'node:crypto'
import type { DbClient } from '@/lib/db'

type Gift = {
  organizationId: string
  apiKeyId: string
  held: { guardrailId: string; assignedByUserId: string | null }
}

/** Puts a new key under the guardrail that holds for what it comes from. */
export async function giveGuardrail(db: DbClient, { organizationId, apiKeyId, held }: Gift): Promise<void> {
  const { guardrailId, assignedByUserId } = held
  await db.guardrailKey.create({ data: { id: randomUUID(), organizationId, apiKeyId, guardrailId, assignedByUserId } })
}
