import { z } from 'zod'
import { openSealedJson, sealJson } from '@/lib/core/sealed-json'
import type { ReasoningDetail } from '@/lib/providers'
import { reasoningDetail } from '@/lib/schemas/chat'

/** Marks what we packed, so that another vendor's encrypted reasoning is never mistaken for it. */
const PREFIX = 'cwr1.'

const details = z.array(reasoningDetail)

/**
 * Reasoning blocks as one `encrypted_content`, the only field of a reasoning item that every client of this API sends back
 * untouched: signatures, formats and order would be lost in any other.
 * @returns null when there is nothing that plain text would lose
 */
export function packReasoning(blocks: readonly ReasoningDetail[]): string | null {
  if (!blocks.some((block) => block.data || block.signature)) return null
  return sealJson({ prefix: PREFIX, value: blocks })
}

/** The blocks again; null when `encryptedContent` is not ours or was changed on its way. */
export function unpackReasoning(encryptedContent: string): ReasoningDetail[] | null {
  return details.safeParse(openSealedJson({ prefix: PREFIX, text: encryptedContent })).data ?? null
}

/** Blocks of an answer, whose form is not known to the type system; none when they are not blocks. */
export function readReasoningBlocks(value: unknown): ReasoningDetail[] {
  return details.safeParse(value).data ?? []
}
