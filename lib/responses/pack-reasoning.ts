import { z } from 'zod'
import type { ReasoningDetail } from '@/lib/providers'

/** Marks what we packed, so that another vendor's encrypted reasoning is never mistaken for it. */
const PREFIX = 'cwr1.'

const details = z.array(
  z.object({
    type: z.enum(['reasoning.summary', 'reasoning.encrypted', 'reasoning.text']),
    id: z.string().nullish(),
    format: z.string().nullish(),
    index: z.number().int().optional(),
    summary: z.string().optional(),
    data: z.string().optional(),
    text: z.string().nullish(),
    signature: z.string().nullish(),
  }),
)

/**
 * Reasoning blocks as one `encrypted_content`, the only field of a reasoning item that every client of this API sends back
 * untouched: signatures, formats and order would be lost in any other.
 * @returns null when there is nothing that plain text would lose
 */
export function packReasoning(blocks: readonly ReasoningDetail[]): string | null {
  if (!blocks.some((block) => block.data || block.signature)) return null
  return PREFIX + Buffer.from(JSON.stringify(blocks)).toString('base64url')
}

/** The blocks again; null when `encryptedContent` is not ours or was changed on its way. */
export function unpackReasoning(encryptedContent: string): ReasoningDetail[] | null {
  if (!encryptedContent.startsWith(PREFIX)) return null
  try {
    const value: unknown = JSON.parse(Buffer.from(encryptedContent.slice(PREFIX.length), 'base64url').toString('utf8'))
    return details.safeParse(value).data ?? null
  } catch {
    return null
  }
}

/** Blocks of an answer, whose form is not known to the type system; none when they are not blocks. */
export function readReasoningBlocks(value: unknown): ReasoningDetail[] {
  return details.safeParse(value).data ?? []
}
