import { z } from 'zod'
import { openSealedJson, sealJson } from '@/lib/core/sealed-json'

const PREFIX = 'cw1.'

const detail = z.object({
  type: z.enum(['reasoning.encrypted', 'reasoning.text', 'reasoning.summary']),
  id: z.string().nullish(),
  format: z.string().nullish(),
  data: z.string().optional(),
  signature: z.string().nullish(),
})
type SealedDetail = z.infer<typeof detail>

/**
 * Packs what a provider with another form of reasoning needs back into one opaque string, the only thing that clients of
 * this API replay unmodified (`signature`, `data`).
 */
export function sealDetail(sealed: SealedDetail): string {
  return sealJson({ prefix: PREFIX, value: sealed })
}

/** The packed detail; null when the string is a provider's own. */
export function openDetail(text: string): SealedDetail | null {
  return detail.safeParse(openSealedJson({ prefix: PREFIX, text })).data ?? null
}
