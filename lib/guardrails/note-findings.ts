import { getPool } from '@/lib/db'
import { getLogger } from '@/lib/observability'
import type { Detector } from './content/detector'

export type NewFindings = {
  organizationId: string
  generationId: string
  apiKeyId: string | null
  userId: string | null
  direction: 'input' | 'output'
  findings: readonly { detector: Detector; count: number }[]
}

/**
 * Notes what was found in a request or its answer, never the text. Nobody waits for it: a note that is lost with the database
 * changes no answer.
 */
export function noteFindings({ findings, ...of }: NewFindings): void {
  if (findings.length === 0) return
  write({ ...of, findings }).catch((error: unknown) => {
    getLogger().warn({ err: error, generationId: of.generationId }, 'what a guardrail found could not be noted')
  })
}

async function write({ findings, ...of }: NewFindings): Promise<void> {
  const column = (pick: (finding: NewFindings['findings'][number]) => string | number) => findings.map(pick)
  await getPool().query(
    `INSERT INTO guardrail_event (organization_id, generation_id, api_key_id, user_id, direction, guardrail_id,
        guardrail_name, action, detector, label, matches)
      SELECT $1, $2, $3, $4, $5, f.* FROM unnest($6::uuid[], $7::text[], $8::text[], $9::text[], $10::text[], $11::int[]) f`,
    [
      of.organizationId,
      of.generationId,
      of.apiKeyId,
      of.userId,
      of.direction,
      column(({ detector }) => detector.guardrailId),
      column(({ detector }) => detector.guardrailName),
      column(({ detector }) => detector.action),
      column(({ detector }) => detector.kind),
      column(({ detector }) => detector.label),
      column(({ count }) => count),
    ],
  )
}
