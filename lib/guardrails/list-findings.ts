import { getPool } from '@/lib/db'
import type { GuardrailFinding } from '@/lib/schemas/guardrails'

type Row = Omit<GuardrailFinding, 'occurred_at'> & { occurred_at: Date }

export type FindingListing = {
  organizationId: string
  generationId?: string | undefined
  guardrailId?: string | undefined
  /** Id of the last one of the page before. */
  before?: string | undefined
  limit: number
}

/** What guardrails found, the newest first, and where the next page begins. */
export async function listFindings({
  organizationId,
  generationId,
  guardrailId,
  before,
  limit,
}: FindingListing): Promise<{ findings: GuardrailFinding[]; next: string | null }> {
  const { rows } = await getPool().query<Row>(
    `SELECT e.id::text, e.occurred_at, e.generation_id, k.name AS key_name, e.user_id, e.guardrail_id::text, e.guardrail_name,
        e.direction, e.action, e.detector, e.label, e.matches
      FROM guardrail_event e LEFT JOIN api_key k ON k.organization_id = e.organization_id AND k.id = e.api_key_id
      WHERE e.organization_id = $1 AND ($2::text IS NULL OR e.generation_id = $2)
        AND ($3::text IS NULL OR e.guardrail_id::text = $3) AND ($4::bigint IS NULL OR e.id < $4)
      ORDER BY e.id DESC LIMIT $5`,
    [organizationId, generationId ?? null, guardrailId ?? null, before ?? null, limit + 1],
  )
  const shown = rows.slice(0, limit)
  return {
    findings: shown.map((row) => ({ ...row, occurred_at: row.occurred_at.toISOString() })),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  }
}
