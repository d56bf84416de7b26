import type { ReasoningDetail } from '../spec'

export const GEMINI_FORMAT = 'google-gemini-v1'

export type Signatures = {
  /** By the id of the tool call that carried it. */
  byCallId: ReadonlyMap<string, string>
  /** Those that came with text, in order. */
  others: readonly string[]
}

/** The thought signatures that an earlier answer carried, out of its reasoning blocks. */
export function readSignatures(details: readonly ReasoningDetail[] | null | undefined): Signatures {
  const byCallId = new Map<string, string>()
  const others: string[] = []
  for (const { type, format, id, data } of details ?? []) {
    if (type !== 'reasoning.encrypted' || format !== GEMINI_FORMAT || !data) continue
    if (id) byCallId.set(id, data)
    else others.push(data)
  }
  return { byCallId, others }
}
