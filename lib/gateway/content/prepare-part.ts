import type { ContentPart, MediaSupport } from '@/lib/providers'
import type { MediaKind } from './fetch-media'
import type { MediaSource } from './media-source'
import { prepareFile } from './prepare-file'
import type { PdfEngine } from './read-pdf-engine'

/** The endpoint that a part is prepared for, and where its bytes come from. */
export type PartTarget = {
  media: MediaSupport
  /** The model reads PDFs itself. */
  readsFiles: boolean
  engine: PdfEngine
  source: MediaSource
}

/** One part in a form that the endpoint takes. @throws AppError when what it names cannot be had or read */
export async function preparePart(part: ContentPart, target: PartTarget): Promise<ContentPart> {
  switch (part.type) {
    case 'file':
      return prepareFile(part, target)
    case 'image_url': {
      const url = await inline(part.image_url.url, { kind: 'image', target })
      return url === part.image_url.url ? part : { ...part, image_url: { ...part.image_url, url } }
    }
    case 'video_url': {
      const url = await inline(part.video_url.url, { kind: 'video', target })
      return url === part.video_url.url ? part : { ...part, video_url: { url } }
    }
    default:
      return part
  }
}

/** The address, or its bytes as a data URI where the provider takes those only. */
async function inline(
  url: string,
  { kind, target: { media, source } }: { kind: Exclude<MediaKind, 'file'>; target: PartTarget },
): Promise<string> {
  const isRemote = /^https?:/i.test(url)
  if (!isRemote || media[kind] !== 'data' || media.ownAddresses?.test(url)) return url
  const { bytes, mediaType } = await source.fetch(url, kind)
  return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`
}
