import type { ModelObject } from '@/lib/schemas/models'

/** Models as an RSS 2.0 feed, in the order given; links lead to the pages under `publicUrl`. */
export function toModelsFeed(models: readonly ModelObject[], publicUrl: string): string {
  const items = models.map((model) => toItem(model, publicUrl)).join('')
  const title = escapeXml('Models')
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<rss version="2.0"><channel><title>${title}</title><link>${escapeXml(`${publicUrl}/models`)}</link>` +
    `<description>The models that can be used here, with their prices.</description>${items}</channel></rss>\n`
  )
}

function toItem(model: ModelObject, publicUrl: string): string {
  const price = `Prompt: $${model.pricing.prompt} per token. Completion: $${model.pricing.completion} per token.`
  return (
    `<item><title>${escapeXml(model.name)}</title>` +
    `<link>${escapeXml(`${publicUrl}/models/${model.id}`)}</link>` +
    `<guid isPermaLink="false">${escapeXml(model.id)}</guid>` +
    `<pubDate>${new Date(model.created * 1_000).toUTCString()}</pubDate>` +
    `<description>${escapeXml(`${model.description} ${price}`)}</description></item>`
  )
}

/** Names come from operators as well; control characters have no place in XML 1.0. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;')
}
