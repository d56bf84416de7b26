import { getDb } from '@/lib/db'
import type { GuardrailObject } from '@/lib/schemas/guardrails'
import { toGuardrailObject, WITH_COUNTS } from './guardrail-object'

/** The organization's guardrails, the oldest first, and how many there are in all. */
export async function listGuardrails({
  organizationId,
  offset,
  limit,
}: {
  organizationId: string
  offset: number
  limit: number
}): Promise<{ guardrails: GuardrailObject[]; totalCount: number }> {
  const where = { organizationId }
  const [rows, totalCount] = await Promise.all([
    getDb().guardrail.findMany({
      where,
      include: WITH_COUNTS,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      skip: offset,
      take: limit,
    }),
    getDb().guardrail.count({ where }),
  ])
  return { guardrails: rows.map(toGuardrailObject), totalCount }
}
