type Signature = { mediaType: string; offset: number; bytes: string }

/** First bytes of what people send to models, in Latin-1. */
const SIGNATURES: readonly Signature[] = [
  { mediaType: 'application/pdf', offset: 0, bytes: '%PDF-' },
  { mediaType: 'image/png', offset: 0, bytes: '\x89PNG\r\n\x1a\n' },
  { mediaType: 'image/jpeg', offset: 0, bytes: '\xff\xd8\xff' },
  { mediaType: 'image/gif', offset: 0, bytes: 'GIF8' },
  { mediaType: 'image/webp', offset: 8, bytes: 'WEBP' },
  { mediaType: 'image/heic', offset: 4, bytes: 'ftypheic' },
  { mediaType: 'video/webm', offset: 0, bytes: '\x1a\x45\xdf\xa3' },
  { mediaType: 'video/quicktime', offset: 4, bytes: 'ftypqt' },
  { mediaType: 'video/mp4', offset: 4, bytes: 'ftyp' },
]

/** What the first bytes say a file is; null when they say nothing. */
export function detectMediaType(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  return SIGNATURES.find(({ offset, bytes: mark }) => head.startsWith(mark, offset))?.mediaType ?? null
}
