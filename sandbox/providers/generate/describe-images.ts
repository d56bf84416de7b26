import type { SentImage } from '../types'

/** One sentence that proves which images arrived. */
export function describeImages(images: readonly SentImage[]): string {
  const described = images.map((image) =>
    image.source === 'url' ? `one linked by URL` : `${article(image.mediaType)} of about ${formatSize(image.bytes)}`,
  )
  const count = images.length === 1 ? 'an image' : `${String(images.length)} images`
  return `You sent ${count} (${described.join('; ')}). I can see it clearly: the shapes are distinct and the contrast is good.`
}

function article(mediaType: string): string {
  return /^[aeiou]/.test(mediaType) ? `an ${mediaType}` : `a ${mediaType}`
}

function formatSize(bytes: number): string {
  return bytes < 1024 ? `${String(bytes)} bytes` : `${String(Math.round(bytes / 1024))} KB`
}
