import { AppError } from '@/lib/core/errors'
import type { ChatBody } from '@/lib/schemas/chat'

/**
 * How PDFs are read: by the model where it can and else by us, by the model only, by us only, or by a service that
 * recognises scanned pages and is paid by the page.
 */
export type PdfEngine = 'automatic' | 'native' | 'text' | 'scan'

/** `cloudflare-ai` is what the public API calls its own free reading of text (api contract §2.6). */
const ENGINES: Readonly<Record<string, PdfEngine>> = {
  native: 'native',
  'pdf-text': 'text',
  'cloudflare-ai': 'text',
  'mistral-ocr': 'scan',
}

/**
 * The plugin `file-parser` of a request.
 * @throws AppError invalid_request for an engine that is not there
 */
export function readPdfEngine({ plugins }: Pick<ChatBody, 'plugins'>): PdfEngine {
  const plugin = plugins?.find(({ id, enabled }) => id === 'file-parser' && enabled !== false)
  const engine = plugin?.id === 'file-parser' ? plugin.pdf?.engine : undefined
  if (!engine) return 'automatic'
  const known = Object.hasOwn(ENGINES, engine) ? ENGINES[engine] : undefined
  if (known !== undefined) return known
  throw new AppError(
    'invalid_request',
    `\`plugins\`: the file-parser engine ${engine} is not one of ours. Use "pdf-text", "native" or, for scanned pages, "mistral-ocr".`,
    { details: { field: 'plugins' } },
  )
}
