/** `data:<media type>[;parameters];base64,<data>` (RFC 2397), or null for any other URL. */
export function parseDataUri(url: string): { mediaType: string; base64: string } | null {
  if (!url.startsWith('data:')) return null
  const comma = url.indexOf(',')
  const [mediaType, ...parameters] = url.slice('data:'.length, Math.max(comma, 0)).split(';')
  if (comma < 0 || mediaType === undefined || !parameters.includes('base64')) return null
  return { mediaType: mediaType || 'image/png', base64: url.slice(comma + 1) }
}
