import { z } from 'zod'

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
  return PREFIX + Buffer.from(JSON.stringify(sealed)).toString('base64url')
}

/** The packed detail; null when the string is a provider's own. */
export function openDetail(text: string): SealedDetail | null {
  if (!text.startsWith(PREFIX)) return null
  try {
    const value: unknown = JSON.parse(Buffer.from(text.slice(PREFIX.length), 'base64url').toString('utf8'))
    return detail.safeParse(value).data ?? null
  } catch {
    return null
  }
}
